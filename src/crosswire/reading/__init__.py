"""Report -> Reading: sentences, times, names and quotations, as spans."""

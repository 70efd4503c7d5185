// Pictures drawn by D3 from the tables that say the same: report text goes from a cell to a label, never through markup.
(() => {
  "use strict";
  const DAY = 86400000;
  const ROW = 26, BAR = 11, NARROW = 560;
  const rowsOf = (figure) => [...document.getElementById(figure.dataset.table).tBodies[0].rows];
  const cell = (row, n) => row.cells[n].querySelector("bdi")?.textContent.trim() ?? row.cells[n].textContent.trim();
  const inside = (figure) => Math.max(280, figure.clientWidth - 20);
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `12.5px ${getComputedStyle(document.documentElement).getPropertyValue("--sans")}`;
  const wide = (text) => pen.measureText(text).width;
  const clipped = (text, room) => {
    if (wide(text) <= room) return text;
    const cut = (letters) => `${text.slice(0, letters).trimEnd()}…`;
    let few = 3, many = text.length;
    while (few < many) {
      const middle = Math.ceil((few + many) / 2);
      if (wide(cut(middle)) <= room) few = middle; else many = middle - 1;
    }
    return cut(few);
  };
  let serial = 0;

  const started = (figure, height, says) => {
    const caption = figure.querySelector("figcaption") ?? figure.appendChild(document.createElement("figcaption"));
    figure.querySelector("svg")?.remove();
    const width = inside(figure);
    const id = `picture${++serial}`;
    const svg = d3.select(figure).append("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("role", "group").attr("aria-labelledby", id);
    svg.append("title").attr("id", id).text(`${figure.dataset.title}: ${says} The table below says the same.`);
    return { svg, width, caption };
  };

  const tools = (caption, ...made) => {
    if (caption.querySelector(".tools")) return;
    const box = caption.appendChild(document.createElement("span"));
    box.className = "tools";
    for (const [label, name, act] of made) {
      const button = box.appendChild(document.createElement("button"));
      button.type = "button";
      button.textContent = label;
      button.setAttribute("aria-label", name);
      button.addEventListener("click", act);
    }
  };

  const keys = (caption, legend) => {
    if (caption.querySelector(".legend")) return;
    const list = caption.insertBefore(document.createElement("span"), caption.firstChild);
    list.className = "legend";
    for (const [status, says] of legend) {
      const one = list.appendChild(document.createElement("span"));
      const key = one.appendChild(document.createElement("span"));
      key.className = `key ${status}`;
      one.append(` ${says}`);
    }
  };

  const linked = (parent, href, label) => {
    const link = parent.append("a").attr("aria-label", label);
    if (href) link.attr("href", href);
    link.append("title").text(label);
    return link;
  };

  // ---------------------------------------------------------------- timeline

  const timeline = (figure) => {
    const moments = rowsOf(figure).filter((row) => row.dataset.first && row.dataset.last).map((row) => ({
      first: new Date(row.dataset.first), last: new Date(+new Date(row.dataset.last) + DAY),
      status: row.dataset.status, relation: row.dataset.relation, href: row.dataset.href,
      days: cell(row, 0), label: cell(row, 1), says: row.cells[2].textContent.trim(),
      given: row.dataset.given.trim().split(/\s+/).filter(Boolean).map((days) => days.split("/").map((day) => new Date(day))),
    }));
    if (!moments.length) return;
    const lanes = [["Told of the past and present", moments.filter((m) => m.status !== "expected")], ["Expected", moments.filter((m) => m.status === "expected")]].filter(([, some]) => some.length);
    const top = 24, laneHead = 20;
    const height = top + lanes.reduce((sum, [, some]) => sum + laneHead + some.length * ROW, 0) + 6;
    const { svg, width, caption } = started(figure, height, `${moments.length} entries on an axis of days.`);
    keys(caption, [["happened", "told as happened"], ["claimed", "claimed"], ["denied", "denied"], ["expected", "expected"]]);
    // The days of the story fill the picture at first: a treaty of long ago would press a week of news into a line.
    const whole = [d3.min(moments, (m) => +m.first) - DAY, d3.max(moments, (m) => +m.last) + DAY];
    const told = [figure.dataset.begin || whole[0], figure.dataset.end || whole[1]].map((day) => +new Date(day));
    const margin = Math.max(8 * DAY, (told[1] - told[0]) * .5);
    const near = [told[0] - margin, told[1] + margin + DAY];
    const base = d3.scaleUtc().domain(whole).range([0, width]);
    const axis = svg.append("g").attr("class", "axis").attr("transform", `translate(0,${top})`);
    const frame = svg.append("g");
    let y = top + 4;
    for (const [name, some] of lanes) {
      frame.append("text").attr("class", "lane halo").attr("x", 2).attr("y", y + 12).text(name);
      y += laneHead;
      for (const moment of some) { moment.y = y; y += ROW; }
    }
    const links = moments.map((moment) => {
      const link = linked(frame, moment.href, `${moment.days}: ${moment.label} (${moment.says}${moment.relation ? `; dates: ${moment.relation}` : ""})`).datum(moment).attr("class", moment.status);
      link.append("rect").attr("class", `shape ${moment.status}`).attr("height", BAR).attr("y", moment.y + 5).attr("rx", 2);
      if (moment.relation === "conflict") {
        link.append("line").attr("class", "join").attr("y1", moment.y + 20).attr("y2", moment.y + 20);
        for (const given of moment.given) link.append("circle").datum(given).attr("class", "given-mark").attr("r", 3.5).attr("cy", moment.y + 20);
      }
      link.append("text").attr("class", "name halo").attr("y", moment.y + 15);
      return link;
    });
    const draw = (x) => {
      const ticks = Math.max(3, Math.floor(width / 95));
      const [from, until] = x.domain();
      const form = d3.utcFormat(until - from < 40 * DAY ? "%-d %b" : until - from < 900 * DAY ? "%b %Y" : "%Y");
      axis.call(d3.axisTop(x).ticks(ticks).tickFormat(form).tickSizeInner(-(height - top)).tickSizeOuter(0)).select(".domain").remove();
      for (const link of links) {
        const m = link.datum();
        const left = x(m.first), right = Math.max(x(m.last), left + 6);
        const a = Math.max(-4, Math.min(left, width - 2)), b = Math.min(width + 4, Math.max(right, 2));
        link.select("rect").attr("x", a).attr("width", Math.max(6, b - a));
        const middles = m.given.map(([first, last]) => x(new Date((+first + +last + DAY) / 2)));
        link.selectAll("circle").attr("cx", (_, n) => middles[n]);
        link.select(".join").attr("x1", d3.min(middles) ?? 0).attr("x2", d3.max(middles) ?? 0);
        if (right < 0 || left > width) {
          const words = left > width ? `${m.days}: ${m.label} ▸` : `◂ ${m.days}: ${m.label}`;
          link.selectAll(".shape, .given-mark, .join").attr("display", "none");
          link.select("text").attr("x", left > width ? width - 2 : 2).attr("text-anchor", left > width ? "end" : "start").text(clipped(words, width - 16));
          continue;
        }
        link.selectAll(".shape, .given-mark, .join").attr("display", null);
        const roomRight = width - b - 8, roomLeft = a - 8;
        const onRight = wide(m.label) <= roomRight || roomRight >= roomLeft;
        const room = onRight ? roomRight : roomLeft, text = link.select("text");
        const over = Math.max(roomLeft, roomRight) < 110;
        // Where only the bar itself has room for its name, the bar becomes a line under it.
        link.select("rect").attr("y", m.y + (over ? 19 : 5)).attr("height", over ? 4 : BAR);
        if (over) text.attr("x", 8).attr("text-anchor", "start").text(clipped(m.label, width - 16));
        else text.attr("x", onRight ? b + 6 : a - 6).attr("text-anchor", onRight ? "start" : "end").text(clipped(m.label, room));
      }
    };
    const zoom = d3.zoom().scaleExtent([1, Math.max(2, (whole[1] - whole[0]) / DAY)]).translateExtent([[0, 0], [width, height]]).extent([[0, 0], [width, height]])
      .filter((event) => event.type !== "wheel" || event.ctrlKey || event.metaKey)
      .on("zoom", (event) => draw(event.transform.rescaleX(base)));
    svg.call(zoom).on("dblclick.zoom", null);
    const to = (days) => {
      const k = (whole[1] - whole[0]) / (days[1] - days[0]);
      svg.call(zoom.transform, d3.zoomIdentity.scale(k).translate(-base(days[0]), 0));
    };
    to([Math.max(near[0], whole[0]), Math.max(Math.min(near[1], whole[1]), Math.max(near[0], whole[0]) + DAY)]);
    figure.zoomBy = (k) => svg.call(zoom.scaleBy, k);
    figure.panBy = (part) => svg.call(zoom.translateBy, -part * width / d3.zoomTransform(svg.node()).k, 0);
    figure.showAll = () => to(whole);
    tools(caption, ["←", "Earlier", () => figure.panBy(-.3)], ["→", "Later", () => figure.panBy(.3)], ["+", "Closer", () => figure.zoomBy(1.6)], ["−", "Further away", () => figure.zoomBy(1 / 1.6)], ["All", "All days", () => figure.showAll()]);
    figure.onkeydown = (event) => {
      const act = { "+": () => figure.zoomBy(1.6), "-": () => figure.zoomBy(1 / 1.6), ArrowLeft: () => figure.panBy(-.2), ArrowRight: () => figure.panBy(.2) }[event.key];
      if (act) { event.preventDefault(); act(); }
    };
  };

  // ---------------------------------------------------------------- the web of who leans on whom

  const web = (figure) => {
    const most = inside(figure) < NARROW ? 16 : 30;
    const flows = rowsOf(figure).slice(0, most).map((row) => ({
      source: `${+row.dataset.depth + 1} ${row.dataset.source}`, target: `${row.dataset.depth} ${row.dataset.target}`,
      value: +row.dataset.claims, href: row.dataset.href, from: row.dataset.source, to: row.dataset.target,
    }));
    const nodes = [...new Set(flows.flatMap((flow) => [flow.source, flow.target]))].map((id) => ({ id, name: id.slice(id.indexOf(" ") + 1), depth0: +id.split(" ")[0] }));
    const deepest = d3.max(nodes, (node) => node.depth0);
    const widest = d3.max(d3.rollup(nodes, (some) => some.length, (node) => node.depth0).values());
    const height = Math.max(160, widest * 30 + 20);
    const { svg, width } = started(figure, height, `the ${flows.length} broadest flows of claims.`);
    const narrow = width < NARROW;
    const label = narrow ? (deepest > 1 ? 92 : 112) : Math.min(240, width / 3.4);
    const right = narrow ? 112 : label;
    const between = (width - label - right) / Math.max(1, deepest) - 18;
    const layout = d3.sankey().nodeId((node) => node.id).nodeWidth(9).nodePadding(11).nodeSort(null)
      .nodeAlign((node) => deepest - node.depth0).extent([[label, 8], [width - right, height - 8]]);
    const graph = layout({ nodes, links: flows });
    const line = d3.sankeyLinkHorizontal();
    for (const flow of graph.links) {
      const link = linked(svg, flow.href, `${flow.from} to ${flow.to}: ${flow.value} ${flow.value === 1 ? "claim" : "claims"}`);
      link.append("path").attr("class", "flow shape-line").attr("d", line(flow)).attr("stroke-width", Math.max(1.5, flow.width));
    }
    for (const node of graph.nodes) {
      svg.append("rect").attr("class", node.depth0 ? "node" : "node outlet").attr("x", node.x0).attr("y", node.y0).attr("width", node.x1 - node.x0).attr("height", Math.max(2, node.y1 - node.y0));
      const last = node.depth0 === 0, middle = (node.y0 + node.y1) / 2;
      const crowded = graph.nodes.some((other) => other.x1 < node.x0 && other.y0 < middle + 14 && other.y1 > middle - 14);
      const room = last ? right - 8 : crowded || node.targetLinks.length ? Math.max(24, between) : node.x0 - 8;
      svg.append("text").attr("class", "halo").attr("x", last ? node.x1 + 5 : node.x0 - 5).attr("y", middle).attr("dy", ".35em")
        .attr("text-anchor", last ? "start" : "end").text(clipped(node.name, room));
    }
  };

  // ---------------------------------------------------------------- map

  let shapes = null;
  const map = async (figure) => {
    const places = rowsOf(figure).filter((row) => row.dataset.latitude !== "").map((row) => ({
      at: [+row.dataset.longitude, +row.dataset.latitude], times: +row.dataset.times, kind: row.dataset.kind, name: cell(row, 0), href: row.dataset.href,
    }));
    if (!places.length) { figure.hidden = true; return; }
    shapes ??= fetch("/static/vendor/countries-110m.json").then((answer) => answer.json()).then((world) => topojson.feature(world, world.objects.countries));
    const land = await shapes;
    const shape = figure.clientWidth < NARROW ? .8 : .52;
    const height = Math.round(inside(figure) * shape);
    const { svg, width, caption } = started(figure, height, `${places.length} places; larger where named more often.`);
    const spread = places.map((place) => ({ type: "Feature", geometry: { type: "Point", coordinates: place.at } }));
    const points = { type: "FeatureCollection", features: spread };
    // Turned so that what is named lies in the middle, wherever on earth it is.
    const middle = d3.geoCentroid(points);
    const projection = d3.geoNaturalEarth1().rotate([-middle[0], 0]);
    const pad = Math.min(width, height) * .14;
    projection.fitExtent([[pad, pad], [width - pad, height - pad]], points);
    const widestScale = width * 1.6;
    if (!isFinite(projection.scale()) || projection.scale() > widestScale) {
      projection.scale(widestScale).translate([0, 0]);
      const bounds = d3.geoPath(projection).bounds(points);
      projection.translate([width / 2 - (bounds[0][0] + bounds[1][0]) / 2, height / 2 - (bounds[0][1] + bounds[1][1]) / 2]);
    }
    const path = d3.geoPath(projection);
    svg.append("rect").attr("class", "sea").attr("width", width).attr("height", height);
    const world = svg.append("g"), spots = svg.append("g");
    for (const country of land.features) world.append("path").attr("class", "land").attr("d", path(country));
    const size = d3.scaleSqrt().domain([1, d3.max(places, (place) => place.times)]).range([4, 13]);
    const drawn = places.map((place) => {
      const link = linked(spots, place.href, `${place.name}, ${place.kind}, named ${place.times} times`);
      link.append("circle").attr("class", "spot shape").attr("r", size(place.times));
      link.append("text").attr("class", "halo").text(place.name);
      return { place, link, xy: projection(place.at) };
    }).filter(({ xy }) => xy);
    const put = (transform) => {
      world.attr("transform", transform);
      const taken = drawn.map(({ place, xy }) => { const [x, y] = transform.apply(xy), r = size(place.times) - 1; return [x - r, y - r, x + r, y + r]; });
      for (const { place, link, xy } of drawn) {
        const [x, y] = transform.apply(xy), r = size(place.times), long = wide(place.name);
        link.select("circle").attr("cx", x).attr("cy", y);
        const sides = [[x + r + 3, y - 8, x + r + 3 + long, y + 8], [x - r - 3 - long, y - 8, x - r - 3, y + 8]];
        const free = (box) => box[0] > 0 && box[2] < width && taken.every((other) => box[2] < other[0] || other[2] < box[0] || box[3] < other[1] || other[3] < box[1]);
        const box = sides.find(free);
        if (box) taken.push(box);
        link.select("text").attr("x", box?.[0] ?? 0).attr("y", y + 4).attr("display", box ? null : "none");
      }
    };
    const zoom = d3.zoom().scaleExtent([.4, 12]).filter((event) => (event.type !== "wheel" || event.ctrlKey || event.metaKey) && !(event.type === "touchstart" && event.touches.length < 2)).on("zoom", (event) => put(event.transform));
    svg.call(zoom).on("dblclick.zoom", null);
    put(d3.zoomIdentity);
    figure.zoomBy = (k) => svg.call(zoom.scaleBy, k);
    figure.whole = () => svg.call(zoom.transform, d3.zoomIdentity);
    tools(caption, ["+", "Closer", () => figure.zoomBy(1.6)], ["−", "Further away", () => figure.zoomBy(1 / 1.6)], ["All", "All places", () => figure.whole()]);
  };

  // ---------------------------------------------------------------- all of them

  const kinds = { timeline, web, map };
  const figures = [...document.querySelectorAll("figure[data-draw]")];
  const drawAll = () => { for (const figure of figures) if (!figure.hidden) kinds[figure.dataset.draw](figure); };
  for (const figure of figures) {
    figure.hidden = false;
    const table = document.getElementById(figure.dataset.table).closest("details");
    if (table) table.open = false;
  }
  drawAll();
  let width = innerWidth, waiting = 0;
  addEventListener("resize", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { if (innerWidth !== width) { width = innerWidth; drawAll(); } }, 150);
  });
})();

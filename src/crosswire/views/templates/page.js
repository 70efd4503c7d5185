"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const back = byId("back");
  let cameFrom = null;

  const opened = (element) => {
    for (let at = element; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  };

  // Light every stretch of a claim, or the place a fact of the report was read from.
  const light = (id) => {
    for (const old of all(".lit")) old.classList.remove("lit");
    const target = byId(id);
    if (!target) return;
    target.classList.add("lit");
    const claim = target.dataset.claim;
    const pieces = claim ? `mark[data-claims~="${claim}"]` : `[data-facts~="${CSS.escape(id)}"]`;
    for (const piece of all(pieces)) piece.classList.add("lit");
  };

  const go = (id, focus) => {
    const target = byId(id);
    if (!target) return;
    opened(target);
    light(id);
    target.scrollIntoView({ block: "center" });
    if (focus) target.focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = link.getAttribute("href").slice(1);
    if (!byId(id)) return;
    if (link.matches(".to-words, .to-fact, .mark-ref")) {
      event.preventDefault();
      cameFrom = link;
      back.firstElementChild.textContent = link.matches(".mark-ref") ? "← Back to the words" : "← Back to the line";
      back.hidden = false;
      history.pushState(null, "", `#${id}`);
      go(id, true);
    }
  });

  const goBack = () => {
    if (!cameFrom) return;
    const line = cameFrom.closest("li, figure, article") || cameFrom;
    opened(cameFrom);
    cameFrom.scrollIntoView({ block: "center" });
    cameFrom.focus({ preventScroll: true });
    line.classList.remove("returned");
    void line.getBoundingClientRect();
    line.classList.add("returned");
    back.hidden = true;
    cameFrom = null;
  };
  back.firstElementChild.addEventListener("click", goBack);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") goBack(); });
  window.addEventListener("popstate", () => go(location.hash.slice(1), false));
  if (location.hash) go(location.hash.slice(1), false);

  const form = byId("filters");
  if (form) {
    const filter = () => {
      const want = Object.fromEntries(new FormData(form));
      const active = Boolean(want.stance || want.party || want.outlet);
      let shown = 0;
      for (const party of all(".party")) {
        let here = 0;
        for (const claim of all(".claim", party)) {
          const fits = (!want.stance || claim.dataset.stance === want.stance)
            && (!want.outlet || claim.dataset.outlet === want.outlet)
            && (!want.party || party.dataset.party === want.party);
          claim.hidden = !fits;
          here += fits ? 1 : 0;
        }
        party.hidden = here === 0;
        shown += here;
      }
      if (active) for (const more of all("details.more", byId("speakers"))) more.open = true;
      byId("shown").textContent = active ? (shown === 1 ? "1 line" : `${shown} lines`) : "";
    };
    form.hidden = false;
    form.addEventListener("change", filter);
    form.addEventListener("reset", () => setTimeout(filter));
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  window.addEventListener("beforeprint", () => { for (const part of all("details")) part.open = true; });
})();

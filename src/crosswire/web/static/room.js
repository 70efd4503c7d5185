// What a page does beyond its links: the way back to the very line, claims lit as they are pointed at, all of it printed.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const LEFT = "crosswire-left";

  // The line that led to a report's words: noted when it is followed, found again on the way back.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.to-words");
    if (!link) return;
    const same = all("a.to-words").filter((other) => other.getAttribute("href") === link.getAttribute("href"));
    const left = { page: location.pathname + location.search, href: link.getAttribute("href"), place: same.indexOf(link) };
    sessionStorage.setItem(LEFT, JSON.stringify(left));
  });

  const leftAt = () => {
    try { return JSON.parse(sessionStorage.getItem(LEFT) || "null"); } catch { return null; }
  };

  const back = document.querySelector(".back a");
  if (back) {
    const left = leftAt();
    const came = left && left.href === location.pathname + location.search + "#words";
    const goBack = (event) => {
      if (!came || history.length < 2) return;
      event.preventDefault();
      sessionStorage.setItem(LEFT, JSON.stringify({ ...left, returning: true }));
      history.back();
    };
    back.addEventListener("click", goBack);
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.target.matches("input")) return;
      goBack(event);
      if (!event.defaultPrevented) back.click();
    });
  }

  const opened = (part) => {
    for (let at = part; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  };

  addEventListener("pageshow", () => {
    const left = leftAt();
    if (!left || !left.returning || left.page !== location.pathname + location.search) return;
    sessionStorage.removeItem(LEFT);
    const link = all("a.to-words").filter((other) => other.getAttribute("href") === left.href)[left.place];
    if (!link) return;
    opened(link);
    link.scrollIntoView({ block: "center" });
    link.focus({ preventScroll: true });
    const line = link.closest("li, tr, figure") || link;
    line.classList.remove("returned");
    void line.getBoundingClientRect();
    line.classList.add("returned");
  });

  // The claim whose words are lit is shown among the claims beside the text.
  const lit = document.querySelector(".said .claim.lit"), list = lit && lit.closest("ol");
  if (list && list.scrollHeight > list.clientHeight) list.scrollTop = lit.offsetTop - list.offsetTop - 40;

  // An address may lead into a part that is folded.
  const show = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    opened(target);
    if (target.id === "words") target.focus({ preventScroll: true });
    target.scrollIntoView({ block: target.id === "words" ? "center" : "start" });
  };
  addEventListener("hashchange", show);
  show();

  // In a report, the words of the claim that the pointer or the focus is on, in both directions.
  const over = (number) => {
    for (const piece of all("mark.over")) piece.classList.remove("over");
    if (number) for (const piece of all(`mark[data-claims~="${number}"]`)) piece.classList.add("over");
  };
  for (const claim of all(".claim[data-number]")) {
    for (const kind of ["pointerenter", "focusin"]) claim.addEventListener(kind, () => over(claim.dataset.number));
    for (const kind of ["pointerleave", "focusout"]) claim.addEventListener(kind, () => over(""));
  }

  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all("details:not([open])");
    for (const part of folded) part.open = true;
  });
  addEventListener("afterprint", () => { for (const part of folded) part.open = false; });
})();

"use strict";
/* Draws cards as Teams does, and looks at what came out. */
window.gallery = (() => {
  let teams;
  const invalid = new WeakMap();

  function config(theme) {
    const own = teams[theme], common = teams.common;
    const pair = ([normal, subtle]) => ({ default: normal, subtle });
    const colours = text => ({
      default: pair(text), dark: pair(["#252424", "#bf252424"]), light: pair(["#ffffff", "#fff3f2f1"]),
      accent: pair(own.accent), good: pair(own.good), warning: pair(own.warning), attention: pair(own.attention),
    });
    const style = of => ({ backgroundColor: of.background, borderColor: own.line, foregroundColors: colours(of.text) });
    const font = { fontFamily: common.font, fontSizes: common.fontSizes, fontWeights: common.fontWeights };
    return new AdaptiveCards.HostConfig({
      ...common,
      separator: { lineThickness: 1, lineColor: own.line },
      fontTypes: { default: font, monospace: font },
      containerStyles: { default: style(own.default), emphasis: style(own.emphasis) },
    });
  }

  function draw({ label, card, theme, width }) {
    const own = teams[theme];
    const figure = document.createElement("figure");
    const caption = document.createElement("figcaption");
    caption.textContent = label;
    const host = document.createElement("div");
    const css = (hex) => hex.length === 9 ? "#" + hex.slice(3) + hex.slice(1, 3) : hex;
    host.style.width = width + "px";
    for (const [name, value] of Object.entries({
      line: own.line, background: css(own.default.background),
      "button-background": own.button.background, "button-text": own.button.text, "button-border": own.button.border,
      "primary-background": own.primary.background, "primary-text": own.primary.text, "primary-border": own.primary.border,
      "input-background": own.input.background, "input-border": own.input.border ?? own.input.background, "input-text": own.input.text,
    })) host.style.setProperty("--" + name, value);
    figure.append(caption, host);
    document.body.append(figure);

    const made = new AdaptiveCards.AdaptiveCard();
    made.hostConfig = config(theme);
    const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
    made.parse(card, context);
    // Web Chat and the Emulator show nothing at all of a card of which one property is not as it should be.
    invalid.set(host, made.validateProperties().validationEvents.map(e => e.message));
    host.append(made.render());
    host.dataset.label = label;
    return host;
  }

  function colour(text) {
    const m = text.match(/[\d.]+/g).map(Number);
    return { r: m[0], g: m[1], b: m[2], a: m.length > 3 ? m[3] : 1 };
  }
  const over = (top, under) => ({
    r: top.r * top.a + under.r * (1 - top.a), g: top.g * top.a + under.g * (1 - top.a), b: top.b * top.a + under.b * (1 - top.a), a: 1,
  });
  function background(element) {
    const layers = [];
    for (let e = element; e; e = e.parentElement) {
      const layer = colour(getComputedStyle(e).backgroundColor);
      layers.push(layer);
      if (layer.a === 1) break;
    }
    return layers.reverse().reduce((under, top) => over(top, under), { r: 255, g: 255, b: 255, a: 1 });
  }
  function luminance({ r, g, b }) {
    const [x, y, z] = [r, g, b].map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  }
  function contrast(a, b) {
    const [x, y] = [luminance(a), luminance(b)].sort((m, n) => n - m);
    return (x + 0.05) / (y + 0.05);
  }

  const shown = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== "hidden";
  const words = e => e.textContent.trim().replace(/\s+/g, " ").slice(0, 60);

  /* What is cut, too pale, a heading too many, or more buttons than Teams shows. */
  function faults(host) {
    const found = [];
    const say = (kind, what) => found.push(`${host.dataset.label}: ${kind}: ${what}`);
    invalid.get(host).forEach(message => say("refused", message));
    const edge = host.getBoundingClientRect();
    for (const e of host.querySelectorAll("*")) {
      if (!shown(e)) continue;
      const box = e.getBoundingClientRect(), style = getComputedStyle(e);
      if (box.right > edge.right + 1 || box.left < edge.left - 1) say("past the edge", words(e));
      else if (e.matches("button, .ac-textBlock, p, li, td") && e.scrollWidth > e.clientWidth + 1 && style.display !== "inline")
        say("cut", words(e));
    }
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || !shown(parent) || parent.closest("option, select, textarea, script")) continue;
      // The star of a required input is the client's own sign in the client's own colour; its label says it as well.
      if (node.data.trim() === "*") continue;
      const style = getComputedStyle(parent), ground = background(parent);
      const ratio = contrast(over(colour(style.color), ground), ground);
      if (ratio < 4.5) say("contrast", `${ratio.toFixed(2)} ${words(parent)}`);
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}\d]{2,24}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1) say("broken word", word);
      }
    }
    const size = e => parseFloat(getComputedStyle(e).fontSize);
    const headings = [...host.querySelectorAll("[role=heading]")].filter(shown);
    headings.slice(1).filter(h => size(h) >= 18).forEach(h => say("second title", words(h)));
    for (const set of host.querySelectorAll(".ac-actionSet")) {
      const count = [...set.querySelectorAll("button")].filter(shown).length;
      if (count > 6) say("actions", count + " in a row");
    }
    for (const input of host.querySelectorAll("input, select, textarea")) {
      const named = input.getAttribute("aria-labelledby") || input.getAttribute("aria-label") || input.closest("label");
      if (shown(input) && !named) say("no label", input.outerHTML.slice(0, 80));
    }
    const seen = new Map();
    for (const b of [...host.querySelectorAll("[role=button], [role=link], button")].filter(shown)) {
      const name = b.getAttribute("aria-label") || words(b);
      if (!name) say("no name", b.outerHTML.slice(0, 80));
      seen.set(name, (seen.get(name) || 0) + 1);
    }
    for (const [name, times] of seen) if (times > 1) say("same name", `${times} times ${name}`);
    return [...new Set(found)];
  }

  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = md.render(text);
    result.didProcess = true;
  };
  const md = markdownit({ html: false, linkify: false });

  return {
    use: figures => { teams = figures; },
    /* Where a card stands on the page: left, top, width and height. */
    place(label) {
      const box = document.querySelector(`[data-label="${label}"]`).getBoundingClientRect();
      return [box.left + scrollX, box.top + scrollY, box.width, box.height];
    },
    /* Draws the cards of a sheet in place of the last ones, and gives back what is wrong with them. */
    show(variants) {
      document.body.replaceChildren();
      const hosts = variants.map(draw);
      return hosts.flatMap(faults);
    },
    async axe() {
      const outcome = await axe.run(document.body, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
        rules: Object.fromEntries(["region", "page-has-heading-one", "heading-order", "landmark-one-main", "duplicate-id"].map(r => [r, { enabled: false }])),
        resultTypes: ["violations"],
      });
      return outcome.violations.flatMap(v => v.nodes.slice(0, 8).map(n => {
        const at = document.querySelector(n.target[0])?.closest("[data-label]")?.dataset.label;
        return `${at}: ${v.id} (${v.impact}): ${n.html.slice(0, 160)} ${(n.any[0] || n.all[0] || n.none[0])?.message ?? ""}`.slice(0, 400);
      }));
    },
  };
})();

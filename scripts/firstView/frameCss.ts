import { views } from '../../src/state/ViewState.ts';

/** What is seen of the first view where the page will show another one: what all views have, and nothing that says something of this one. */
export const frameCss = [
  // With the room that the page has beside its scroll bar, before it is long enough for one. By an attribute of its own: asked with :has(), the whole
  // page is looked through at every change for as long as it is open.
  'html[data-first-view]{overflow-y:scroll}',
  'html[data-fontless] #app{display:none}',
  'html[data-frame] [data-drawn] main>:not(.pickers){visibility:hidden}',
  'html[data-frame] [data-drawn] .pickers select{color:transparent}',
  'html[data-frame=data] [data-drawn] .pickers,html[data-frame=alone] [data-drawn]{visibility:hidden}',
  'html[data-frame-language] [data-drawn] :is(a:not(.brand),button,label,footer){color:transparent!important}',
  'html[data-frame] [data-drawn] nav a[aria-current]{border-color:transparent;color:var(--muted);font-weight:400}',
  ...views.map(
    (view) =>
      `html[data-frame=${view}] [data-drawn] nav a[href^="#/${view}"]{border-color:var(--highlight);color:var(--ink);font-weight:600}`,
  ),
  // Asleep, but not to be seen as something else than what they will be in a moment.
  '[data-drawn] :disabled{opacity:1;cursor:default}',
].join('');

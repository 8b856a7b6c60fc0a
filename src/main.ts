import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import { page } from './i18n/page.ts';
import { isFirstView } from './state/isFirstView.ts';
import { start } from './state/start.ts';
import { openedParts } from './ui/openedParts.ts';
import { whenIdle } from './ui/turns/whenIdle.ts';
import './ui/app.css';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

const started = await start();
if (started.ok) {
  const dashboard = started.value;
  const { drawn } = target.dataset;
  delete target.dataset['drawn'];
  delete document.documentElement.dataset['firstView'];
  if (drawn !== undefined && drawn === dashboard.preparedKey && isFirstView(dashboard)) {
    // They sleep until there is somebody to answer.
    for (const control of target.querySelectorAll(':disabled')) control.removeAttribute('disabled');
    hydrate(App, { target, props: { dashboard } });
  } else {
    const reopen = openedParts(target);
    target.replaceChildren();
    mount(App, { target, props: { dashboard } });
    reopen();
  }
  // Behind the first frame: nobody waits for the database to see what was computed before.
  requestAnimationFrame(() => whenIdle(() => dashboard.wakeDatabase()));
} else {
  console.error(started.diagnostics);
  target.textContent = `${page.builtInFailed.da} ${page.builtInFailed.en}`;
}

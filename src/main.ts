import { mount } from 'svelte';
import App from './App.svelte';
import { page } from './i18n/page.ts';
import { start } from './state/start.ts';
import { whenIdle } from './ui/turns/whenIdle.ts';
import './ui/app.css';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

const started = await start();
if (started.ok) {
  target.replaceChildren();
  const dashboard = started.value;
  mount(App, { target, props: { dashboard } });
  // Behind the first frame: nobody waits for the database to see what was computed before.
  requestAnimationFrame(() => whenIdle(() => dashboard.wakeDatabase()));
} else {
  console.error(started.diagnostics);
  target.textContent = `${page.builtInFailed.da} ${page.builtInFailed.en}`;
}

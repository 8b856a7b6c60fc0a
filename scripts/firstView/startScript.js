// Fetches the page's script when the first view has been painted: before, it would only be in its way. A page that nobody looks at is never painted.
(() => {
  const [program, ...parts] = ['{addresses}'];
  let isFetching = false;
  const fetchProgram = () => {
    if (isFetching) return;
    isFetching = true;
    for (const href of parts) {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'modulepreload', href });
      document.head.append(link);
    }
    void import(program);
  };
  setTimeout(fetchProgram, 1000);
  if (document.hidden) fetchProgram();
  else void document.fonts.load('1rem "Source Sans 3 Variable"').finally(() => requestAnimationFrame(() => setTimeout(fetchProgram)));
})();

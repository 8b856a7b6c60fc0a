const identifiers = /[A-Za-z_$][\w$]*/g;

/**
 * Which exports of DuckDB's engine its own script can reach. The others – tens of thousands – are there for extensions that would be loaded later.
 *
 * @param {WebAssembly.Module} module
 * @param {string} script The script that comes with the engine. Emscripten writes a function of C with a leading underscore, so both spellings count.
 * @returns {Set<string>} Names of exports: those the script names (but no C++ names, which only extensions look up), those the module imports from
 * itself, and the `dynCall_…` that the script puts together from a signature.
 */
export function exportsInUse(module, script) {
  const named = new Set(script.match(identifiers));
  const imported = new Set(WebAssembly.Module.imports(module).map(({ name }) => name));
  const isCpp = (/** @type {string} */ name) => name.startsWith('_Z');
  const isInUse = (/** @type {string} */ name) =>
    (!isCpp(name) && (named.has(name) || named.has(`_${name}`))) || imported.has(name) || name.startsWith('dynCall_');
  return new Set(
    WebAssembly.Module.exports(module)
      .map(({ name }) => name)
      .filter(isInUse),
  );
}

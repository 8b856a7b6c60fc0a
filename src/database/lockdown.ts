/**
 * What the engine is forbidden before it sees any data, in the order that works.
 *
 * The extension settings come first: a function that belongs to an extension would otherwise ask another host for it, and hang without a network.
 * The lock comes last, so that no statement can take anything back. Files registered under `stage/` can still be read.
 */
export const lockdown: readonly string[] = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  "SET memory_limit = '1GB'",
  "SET allowed_directories = ['stage/']",
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];

/**
 * Bundles the CMS unless it is current, as a program of its own: the memory that it takes ends with it. What goes wrong
 * it tells who started it, in words.
 */

// Who started it has ended.
process.once('disconnect', () => process.exit(1));

try {
  // Here, so that what cannot even be loaded is told as well.
  const { prepareAdmin } = await import('./bundle.ts');
  await prepareAdmin(process.cwd());
  process.exit(0);
} catch (error) {
  process.send?.(error instanceof Error ? error.message : String(error), () => process.exit(1));
}

export {};

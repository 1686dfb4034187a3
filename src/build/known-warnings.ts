import type { AstroIntegration } from 'astro';

interface Log {
  readonly code?: string;
}

/**
 * Keeps quiet about the directive that Astro's own MDX integration writes into its modules and that the bundler remarks
 * on for each page; to be removed once Astro does not write it any more.
 */
export function knownWarnings(): AstroIntegration {
  return {
    name: 'known-warnings',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: {
              rolldownOptions: {
                onLog(level: string, log: Log, handle: (level: string, log: Log) => void) {
                  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
                },
              },
            },
          },
        });
      },
    },
  };
}

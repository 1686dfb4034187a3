/** What every double of a forge is made of: its server, its people and a real git repository. */
import { Forge } from './http.ts';
import { People, type Application, type Person } from './people.ts';
import { Repository } from './repository.ts';

export interface ForgeDouble extends AsyncDisposable {
  readonly forge: Forge;
  readonly people: People;
  readonly repository: Repository;
}

export interface ForgeOptions {
  readonly project: string;
  readonly application: Application;
  readonly people: readonly Person[];
  /** Paths that the repository holds, from `root` or from this project. */
  readonly paths: readonly string[];
  readonly root?: string;
}

/** A double that answers nothing yet, and does not listen. */
export async function emptyDouble(
  people: readonly Person[],
  { paths, root }: Pick<ForgeOptions, 'paths' | 'root'>,
): Promise<ForgeDouble> {
  const forge = new Forge();
  const repository = await Repository.of(paths, root);
  return {
    forge,
    people: new People(people),
    repository,
    async [Symbol.asyncDispose]() {
      await forge.close();
      await repository[Symbol.asyncDispose]();
    },
  };
}

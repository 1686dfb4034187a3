/** Types of the modules of Decap that come without any, as far as they are used. */
declare module 'decap-cms-core/dist/esm/backend.js' {
  interface EntryValue {
    readonly data: Readonly<Record<string, unknown>>;
    readonly mediaFiles?: readonly import('./store/pictures.ts').EntryPicture[];
  }
  interface Backend {
    entryExist(collection: unknown, path: string, slug: string, workflow: boolean): Promise<unknown>;
    getEntry(state: unknown, collection: unknown, slug: string): Promise<EntryValue>;
    unpublishedEntry(
      state: unknown,
      collection: unknown,
      slug: string,
    ): Promise<EntryValue & { readonly slug: string; readonly status?: string }>;
    /** The file of an entry. */
    entryToRaw(collection: unknown, entry: unknown): string;
    listAllEntries(collection: unknown): Promise<readonly (EntryValue & { readonly slug: string })[]>;
    /** The entries of files that were read. */
    processEntries(files: readonly unknown[], collection: unknown): readonly (EntryValue & { readonly slug: string })[];
    readonly implementation: {
      entriesByFiles(files: readonly { readonly path: string }[]): Promise<readonly { readonly data: unknown }[]>;
      deleteFiles(paths: readonly string[], message: string): Promise<unknown>;
      /** Ours, in every back end. */
      readonly forge: import('../review/forge.ts').Forge;
    };
    /** Writes an entry as every save does, with what is asked before and done after; returns its slug. */
    persistEntry(written: {
      readonly config: unknown;
      readonly collection: unknown;
      readonly entryDraft: unknown;
      readonly assetProxies: readonly unknown[];
      readonly usedSlugs: unknown;
      readonly status: string;
    }): Promise<string>;
    unpublishedEntries(collections: unknown): Promise<{
      readonly entries: readonly {
        readonly collection: string;
        readonly slug: string;
        readonly status: string;
        /** As the forge calls whoever opened the draft. */
        readonly author?: string;
        readonly data: Readonly<Record<string, unknown>>;
      }[];
    }>;
  }
  export function currentBackend(config: unknown): Backend;
}
declare module 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js' {
  import { Component } from 'react';
  import type { EditorProps } from '../editor/editor-props.ts';
  type Handed = 'collection' | 'entry' | 'fields' | 'fieldsMetaData' | 'fieldsErrors' | 'onChange' | 'onValidate' | 't';
  export default class EditorControlPane extends Component<
    Pick<EditorProps, Handed> & { readonly isQuick?: boolean; readonly hasChanged?: boolean }
  > {
    validate(): Promise<void>;
    /** Brings the field at a path (`steps.1.title`) into view, with the focus in it. */
    focus(path: string): void;
  }
}
declare module 'decap-cms-core/dist/esm/components/Editor/EditorPreviewPane/EditorPreviewPane.js' {
  import type { ComponentType } from 'react';
  import type { EditorProps } from '../editor/editor-props.ts';
  const pane: ComponentType<
    Pick<EditorProps, 'collection' | 'entry' | 'fields' | 'fieldsMetaData'> & { onFieldClick(path: string): void }
  >;
  export default pane;
}
declare module 'decap-cms-ui-default' {
  import type { ComponentType, ComponentProps, ReactNode } from 'react';
  export const Dropdown: ComponentType<{
    readonly className: string;
    readonly renderButton: () => ReactNode;
    readonly dropdownTopOverlap: string;
    readonly dropdownWidth: string;
    readonly dropdownPosition?: 'right';
    readonly children: ReactNode;
  }>;
  export const DropdownItem: ComponentType<{
    readonly label: string;
    readonly icon?: string | null;
    readonly onClick: () => void;
  }>;
  /** The button that opens a menu. */
  export const StyledDropdownButton: ComponentType<ComponentProps<'button'>>;
  /** The bar above a list, and above a group of fields. */
  export const ObjectWidgetTopBar: ComponentType<import('./aliases/ui-default.tsx').TopBarProps>;
}
declare module 'diacritics' {
  const diacritics: { remove(text: string): string };
  export default diacritics;
}
declare module 'decap-cms-core/dist/esm/lib/formatters.js' {
  export function slugFormatter(collection: unknown, data: unknown, slugConfig: unknown): string;
}
declare module 'decap-cms-core/dist/esm/reducers/entries.js' {
  /** Where a picture lies that is added to an entry. */
  export function selectMediaFilePath(config: unknown, collection: unknown, entry: unknown, name: string): string;
}
declare module 'decap-cms-core/dist/esm/reducers/collections.js' {
  export function selectEntryPath(collection: unknown, slug: string): string;
}
declare module 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js?decap' {
  import type { Component, ReactElement } from 'react';
  import type { Map } from 'immutable';
  interface Props {
    readonly collection: Map<string, unknown>;
    readonly entry: Map<string, unknown>;
    readonly fieldsErrors: Map<string, unknown>;
    /** Ours: the short form is asked for. */
    readonly isQuick?: boolean;
    /** Ours: something is written that is not saved. */
    readonly hasChanged?: boolean;
  }
  export default class ControlPane extends Component<Props> {
    override render(): ReactElement<{ readonly children: readonly unknown[] }> | null;
  }
}
declare module 'decap-cms-core/dist/esm/valueObjects/AssetProxy.js' {
  /** A picture that can be shown, and saved. */
  export function createAssetProxy(picture: {
    readonly path: string;
    readonly url: string;
    readonly file: File;
  }): object;
}
declare module 'decap-cms-core/dist/esm/actions/media.js' {
  export function addAssets(assets: readonly object[]): { readonly type: string; readonly payload: unknown };
}
declare module 'decap-cms-core/dist/esm/actions/mediaLibrary.js' {
  export function deleteMedia(file: {
    readonly id: string;
    readonly name: string;
    readonly path: string;
    readonly draft: boolean;
  }): (dispatch: unknown, getState: unknown) => Promise<unknown>;
}
declare module 'decap-cms-core/dist/esm/reducers/combinedReducer.js' {
  export default function createRootReducer(): import('../form/reducer.ts').Reducer;
}
declare module 'decap-cms-core/dist/esm/redux/index.js' {
  import type { Map } from 'immutable';
  interface State {
    readonly config: {
      readonly slug: unknown;
      readonly publish_mode?: string;
      readonly backend: { readonly name: string };
    };
    readonly collections: Map<string, unknown>;
    /** Another object after every change. */
    readonly medias: object;
    readonly auth: { readonly user?: { readonly name?: string; readonly login?: string } };
    readonly editorialWorkflow: { getIn(path: readonly string[]): unknown };
    readonly entryDraft: {
      get(key: 'entry'): Map<string, unknown> | undefined;
      get(key: 'hasChanged'): unknown;
    };
  }
  export const store: {
    getState(): State;
    subscribe(changed: () => void): () => void;
    dispatch(action: { readonly type: string; readonly payload: unknown }): void;
    /** Work that Redux's thunks do. */
    dispatch(work: (dispatch: unknown, getState: unknown) => Promise<unknown>): Promise<unknown>;
    replaceReducer(reducer: import('../form/reducer.ts').Reducer): void;
  };
}
declare module 'decap-cms-core/dist/esm/routing/history.js' {
  export const history: { readonly location: { readonly pathname: string; readonly search: string } };
}
declare module 'decap-cms-backend-forgejo' {
  export const ForgejoBackend: import('./backend-rules.ts').ForgeBackendClass<
    import('./forgejo-api.ts').DecapForgejoApi & import('../review/backends.ts').EntryReader,
    { unpublishedEntryMediaFile(collection: string, slug: string, path: string, id: string): Promise<unknown> }
  >;
}
declare module 'decap-cms-backend-github' {
  export const GitHubBackend: import('./backend-rules.ts').ForgeBackendClass<
    import('../review/github.ts').GithubApi &
      import('./request-drafts.ts').RequestDrafts &
      import('../review/backends.ts').EntryReader
  >;
}
declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: import('./backend-rules.ts').ForgeBackendClass<
    import('../review/gitlab.ts').GitlabApi,
    { refreshedTokenPromise: Promise<string> | undefined; getRefreshedAccessToken(): Promise<string> }
  >;
}
declare module 'decap-cms-backend-proxy' {
  export class ProxyBackend {
    readonly branch: string;
    authenticate(state: unknown): Promise<unknown>;
    request(payload: { readonly action: string; readonly params: object }): Promise<unknown>;
    publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
    persistEntry: import('./backend-rules.ts').Backend['persistEntry'];
    updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<unknown>;
  }
}
declare module 'decap-cms-widget-*' {
  const widget: import('./widget.ts').DecapWidget;
  export default widget;
}
declare module 'decap-cms-locales/dist/esm/en/index.js' {
  const en: Readonly<Record<string, object>>;
  export default en;
}

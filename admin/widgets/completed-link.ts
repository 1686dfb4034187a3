import { addressMeant } from '../body-editor/address.ts';

/** What was meant by what was typed; as it is where that cannot be told, for the form to say why. */
export function completedLink(typed: string): string {
  const meant = addressMeant(typed, []);
  return 'address' in meant && /^(?:https?|mailto|tel):/.test(meant.address) ? meant.address : typed;
}

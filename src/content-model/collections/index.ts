// One line a collection; `order` in the description decides its place in menus.
export { about } from './about.ts';
export { activities } from './activities.ts';
export { guides } from './guides.ts';
export { models } from './models.ts';
export { practices } from './practices.ts';
export { profiles } from './profiles.ts';
export { units } from './units.ts';

export type * from './model/document.js';
export type * from './model/entity.js';

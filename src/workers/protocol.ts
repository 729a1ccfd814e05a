/** Main thread → worker: the items of one batch, by their index in it. */
export interface BatchRequest<Item> {
  readonly batch: number;
  readonly items: readonly { readonly index: number; readonly item: Item }[];
}

/** Worker → main thread: the results of one batch, in the order of the request. */
export interface BatchReply<Result> {
  readonly batch: number;
  readonly results: readonly Result[];
}

/** What a worker thread is started with. */
export interface WorkerSetup<Settings> {
  /** One 32-bit slot, shared: index of the item at hand, so that a crash can be laid to it. */
  readonly progress: SharedArrayBuffer;
  readonly settings: Settings;
}

/** The keys under which an item is found in an index. */
export type Keys<Item> = (item: Item) => readonly (string | undefined)[];

/**
 * Items that are found by one of several keys, in a time that does not depend on their number.
 *
 * All methods are synchronous. An operation that uses something only once finishes its asynchronous work first (hashes,
 * signatures), and then calls {@link Collection.take}: two concurrent calls cannot both get the item.
 */
export class Collection<Item extends object, Index extends string> {
  readonly #items = new Set<Item>();
  readonly #indexes: readonly { name: Index; keysOf: Keys<Item>; items: Map<string, Set<Item>> }[];
  readonly #isObsolete: (item: Item) => boolean;
  #sweep = this.#items.values();

  /**
   * @param indexes how items are found
   * @param isObsolete whether an item expired so long ago that it can be forgotten
   */
  constructor(indexes: Record<Index, Keys<Item>>, isObsolete: (item: Item) => boolean) {
    this.#indexes = Object.entries<Keys<Item>>(indexes).map(([name, keysOf]) => ({
      name: name as Index,
      keysOf,
      items: new Map(),
    }));
    this.#isObsolete = isObsolete;
  }

  get size(): number {
    return this.#items.size;
  }

  add(item: Item): void {
    this.#forgetSome();
    this.#items.add(item);
    this.#index(item);
  }

  /** The oldest item with a key. */
  find(index: Index, key: string): Item | undefined {
    const [item] = this.#itemsOf(index, key);
    return item;
  }

  /** All items with a key, the oldest first. */
  all(index: Index, key: string): Item[] {
    return [...this.#itemsOf(index, key)];
  }

  /** Finds an item and deletes it. */
  take(index: Index, key: string): Item | undefined {
    const item = this.find(index, key);
    if (item) this.delete(item);
    return item;
  }

  /** Changes fields of an item, which may be keys. */
  update(item: Item, changes: Partial<Item>): void {
    this.#unindex(item);
    Object.assign(item, changes);
    this.#index(item);
  }

  /** Replaces all fields of an item. */
  replace(item: Item, next: Item): void {
    this.#unindex(item);
    for (const name of Object.keys(item) as (keyof Item)[]) delete item[name];
    Object.assign(item, next);
    this.#index(item);
  }

  delete(item: Item): void {
    if (this.#items.delete(item)) this.#unindex(item);
  }

  clear(): void {
    for (const item of this.values()) this.delete(item);
  }

  /** All items, the oldest first. */
  values(): Item[] {
    return [...this.#items];
  }

  toJSON(): Item[] {
    return this.values();
  }

  /** Visits two items for each that is added, so that all are visited in turn. */
  #forgetSome(): void {
    for (let visited = 0; visited < 2; visited++) {
      const { done, value } = this.#sweep.next();
      if (done) this.#sweep = this.#items.values();
      else if (this.#isObsolete(value)) this.delete(value);
    }
  }

  #itemsOf(index: Index, key: string): ReadonlySet<Item> {
    return this.#indexes.find(({ name }) => name === index)?.items.get(key) ?? new Set();
  }

  #index(item: Item): void {
    for (const { items, keysOf } of this.#indexes) {
      for (const key of keysOf(item)) {
        if (key === undefined) continue;
        const found = items.get(key) ?? new Set();
        items.set(key, found.add(item));
      }
    }
  }

  #unindex(item: Item): void {
    for (const { items, keysOf } of this.#indexes) {
      for (const key of keysOf(item)) {
        const found = items.get(key ?? "");
        found?.delete(item);
        if (found?.size === 0) items.delete(key ?? "");
      }
    }
  }
}

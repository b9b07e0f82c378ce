import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextWindow } from "../../../src/exchange/pages/window.js";
import type { Paging } from "../../../src/schema/paging.js";
import { dice, nameOf, namesOf, paging, Shelf } from "./support.js";

const names = (count: number, from = 0) => Array.from({ length: count }, (_, at) => nameOf(from + at));

describe("a list that nobody changes", () => {
  test("is a promise of the page asked for", async () => {
    const shelf = new Shelf(100);
    const { attributes } = await shelf.list({ limit: 30 });
    expect(attributes).toMatchObject({ rows: shelf.rows.slice(0, 30), total: 100 });
    expect(shelf.asked).toEqual([{ limit: 30 }]);
  });

  test("gives its rows in order, each once, with the input repeated and pages that overlap", async () => {
    const shelf = new Shelf(100);
    const found: unknown[] = [];
    for await (const row of shelf.list({ limit: 40, owner: "zoe" })) found.push(row);
    expect(found).toEqual(shelf.rows);
    expect(shelf.asked).toEqual([
      { limit: 40, owner: "zoe" },
      { limit: 38, owner: "zoe", page: 2 },
      { limit: 37, owner: "zoe", page: 3 },
    ]);
  });

  test("asks for no more after a break", async () => {
    const shelf = new Shelf(100);
    for await (const _ of shelf.list({ limit: 40 })) break;
    expect(shelf.asked).toHaveLength(1);
    let count = 0;
    for await (const _ of shelf.list({ limit: 40 })) if (++count === 41) break;
    expect(shelf.asked).toHaveLength(3);
  });

  test("begins with the page asked for", async () => {
    const shelf = new Shelf(100);
    expect(namesOf(await shelf.list({ limit: 40, page: 2 }).all())).toEqual(names(60, 40));
    expect(namesOf(await shelf.list({ limit: 2, page: 4 }).all())).toEqual(names(94, 6));
    const fromZero = new Shelf(100);
    fromZero.give = ({ page = 0, limit = 40 }) => Shelf.prototype.give.call(fromZero, { page: page + 1, limit });
    expect(namesOf(await fromZero.list({ limit: 40 }, { ...paging, first: 0 }).all())).toEqual(names(100));
  });

  test("can be read again, and is asked for again then", async () => {
    const shelf = new Shelf(3);
    const list = shelf.list();
    expect(await list.all()).toHaveLength(3);
    expect(shelf.asked).toHaveLength(1);
    shelf.rows.pop();
    expect(await list.all()).toHaveLength(2);
  });

  test("is complete, and looks like any array", async () => {
    const rows = await new Shelf(90).list().all();
    expect([rows.complete, rows.reason]).toEqual([true, undefined]);
    expect(Object.keys(rows)).toHaveLength(90);
  });

  test.each([0, 1, 39, 40, 41])("of %i rows ends where it ends", async (count) => {
    expect(namesOf(await new Shelf(count).list().all())).toEqual(names(count));
  });

  test("fails as its page does, and nothing is unhandled", async () => {
    const shelf = new Shelf(100);
    shelf.meanwhile = (asked) => {
      if (asked === 1) throw new Error("gone");
    };
    await expect(shelf.list().all()).rejects.toThrow("gone");
  });
});

describe("a list that is changed while it is read", () => {
  /** Reads while something happens before each page; gives what was there all the time and did not come. */
  async function readWhile(count: number, limit: number, happens: (shelf: Shelf, roll: () => number) => string[]) {
    const shelf = new Shelf(count);
    const untouched = new Set(namesOf(shelf.rows));
    const roll = dice(count + limit);
    shelf.meanwhile = () => {
      for (const name of happens(shelf, roll)) untouched.delete(name);
    };
    const rows = await shelf.list({ limit }).all();
    const given = namesOf(rows);
    for (const name of given) untouched.delete(name);
    return { missing: [...untouched], twice: given.length - new Set(given).size, complete: rows.complete, shelf };
  }

  const remove = (shelf: Shelf, at: number) => shelf.rows.splice(at, 1).map(({ name }) => name);
  let made = 0;
  const register = (shelf: Shelf, at: number) => {
    shelf.rows.splice(at, 0, { name: `new${made++}.com`, expiry: shelf.rows[at]?.expiry ?? 0 });
    return [];
  };
  const renew = (shelf: Shelf, at: number) => {
    const { name, expiry } = shelf.rows[at]!;
    shelf.rows[at] = { name, expiry: expiry + 365 };
    shelf.sort();
    return [name];
  };
  const anywhere = (shelf: Shelf, roll: () => number) => Math.floor(roll() * shelf.rows.length);
  const life = (shelf: Shelf, roll: () => number) =>
    [remove, register, renew][Math.floor(roll() * 3)]!(shelf, anywhere(shelf, roll));

  test.each([
    [12_000, 40, 1],
    [12_000, 40, 8],
    [12_000, 400, 100],
    [500, 2, 1],
  ])(
    "%i rows, %i a page, %i changes a page: none twice, none of the untouched missing",
    async (count, limit, changes) => {
      const result = await readWhile(count, limit, (shelf, roll) =>
        Array.from({ length: changes }, () => life(shelf, roll)).flat(),
      );
      expect(result).toMatchObject({ missing: [], twice: 0, complete: true });
      expect(result.shelf.asked.length).toBeLessThan(1.6 * Math.ceil(count / Math.max(limit, 20)));
    },
  );

  test("what goes and what comes between two pages leaves the total as it was, and is noticed", async () => {
    const swap = (shelf: Shelf) => {
      const gone = remove(shelf, 0);
      register(shelf, shelf.rows.length);
      return gone;
    };
    expect(await readWhile(200, 40, swap)).toMatchObject({ missing: [], twice: 0, complete: true });
  });

  test("most of what was read goes at once: the list is taken up further ahead", async () => {
    const result = await readWhile(200, 40, (shelf) =>
      shelf.asked.length === 3 ? Array.from({ length: 70 }, () => remove(shelf, 0)).flat() : [],
    );
    expect(result).toMatchObject({ missing: [], twice: 0, complete: true });
    expect(result.shelf.asked.length).toBe(10);
  });

  test("everything goes", async () => {
    const result = await readWhile(200, 40, (shelf) => (shelf.asked.length === 2 ? namesOf(shelf.rows.splice(0)) : []));
    expect(result).toMatchObject({ missing: [], twice: 0, complete: true });
  });

  test("a row that is changed all the time is given once, and joins no pages", async () => {
    const flip = (shelf: Shelf) => {
      shelf.rows = shelf.rows.map(({ name, expiry }, at) => ({ name, expiry: at < 100 ? expiry + 0.001 : expiry }));
      return names(100);
    };
    const result = await readWhile(300, 40, flip);
    expect(result).toMatchObject({ missing: [], twice: 0, complete: false });
  });

  test("without rows that stay, nothing is proved, and that is said", async () => {
    const shelf = new Shelf(200);
    shelf.meanwhile = () => {
      shelf.rows = shelf.rows.map(({ name, expiry }) => ({ name, expiry: expiry + 1 }));
    };
    const rows = await shelf.list({ limit: 40 }).all();
    expect([namesOf(rows), rows.complete, rows.reason]).toEqual([
      names(200),
      false,
      "the list changes faster than it can be read",
    ]);
  });
});

describe("a server with ways of its own", () => {
  test("gives fewer rows a page than asked for", async () => {
    const shelf = new Shelf(500);
    shelf.most = 100;
    const rows = await shelf.list({ limit: 1000 }).all();
    expect([namesOf(rows), rows.complete, shelf.asked.length]).toEqual([names(500), true, 6]);
  });

  test("pages of a fixed size are read until two readings agree", async () => {
    const shelf = new Shelf(10);
    shelf.size = 4;
    const rows = await shelf.list({ limit: 4 }).all();
    expect([namesOf(rows), rows.complete]).toEqual([names(10), true]);
    expect(shelf.asked.map(({ page }) => page)).toEqual([undefined, 1, 1, 2, 3, 1, 2, 3]);
  });

  test("pages of a fixed size of a list that never rests prove nothing", async () => {
    const shelf = new Shelf(10);
    shelf.size = 4;
    shelf.meanwhile = (asked) => shelf.rows.unshift({ name: `new${asked}.com`, expiry: 0 });
    const rows = await shelf.list({ limit: 4 }).all();
    expect([rows.complete, rows.reason]).toEqual([false, "the list went on changing while it was read"]);
  });

  test("the same page for ever", async () => {
    const shelf = new Shelf(100);
    shelf.give = () => Shelf.prototype.give.call(shelf, { page: 1, limit: 40 });
    const rows = await shelf.list().all();
    expect([rows.length, rows.complete, rows.reason]).toEqual([40, false, "40 of 100 rows were met"]);
  });

  test("more pages without rows", async () => {
    const flagged: Paging = { ...paging, more: "more" };
    const shelf = new Shelf(0);
    shelf.give = () => ({ rows: [], page: 1, total: 0, more: true }) as never;
    const rows = await shelf.list({}, flagged).all();
    expect(rows.reason).toBe("an empty page said that more follow");
  });

  test("no total: a page that is not full is the last", async () => {
    const shelf = new Shelf(100);
    const { give } = Shelf.prototype;
    shelf.give = (asked) => ({ ...give.call(shelf, asked), total: undefined }) as never;
    const rows = await shelf.list().all();
    expect([rows.length, rows.complete]).toEqual([100, true]);
  });
});

test("each page asked for overlaps what was read and goes beyond it", () => {
  const numbers = fc.record({ end: fc.nat(1_000_000), widest: fc.integer({ min: 20, max: 2000 }) });
  fc.assert(
    fc.property(numbers, ({ end, widest }) => {
      for (const overlap of [Math.ceil(widest / 20), Math.ceil(widest / 4)]) {
        const window = nextWindow(end, overlap, widest);
        if (window === undefined) return false;
        const { size, index, start } = window;
        const isSound = size <= widest && start === size * index && start + size > end;
        if (!isSound || start > Math.max(0, end - overlap)) return false;
      }
      return true;
    }),
  );
});

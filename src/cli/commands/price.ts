import type { Command } from "commander";
import { InvalidArgumentError } from "commander";
import { OpenSrsError } from "../../errors/index.js";
import { defineAction } from "../action.js";
import { exitCodeOf, Failure } from "../failure.js";
import type { Io } from "../io.js";
import type { Column } from "../output.js";
import type { Session } from "../session.js";

interface Row {
  readonly type: string;
  readonly price?: string | undefined;
  readonly premium?: string | undefined;
  readonly note?: string;
}

interface Options {
  readonly years: number;
}

const TYPES = ["new", "renewal", "transfer"] as const;

export function priceCommand(io: Io): Command {
  return defineAction<Options>(
    io,
    "price <name>",
    "Give the prices of registering, renewing and transferring a name.",
    price,
  ).option("--years <number>", "the period", years, 1);
}

async function price(session: Session, [domain]: readonly string[], { years: period }: Options): Promise<void> {
  const inputs = TYPES.map((reg_type) => ({ domain: domain!, reg_type, period }));
  if (session.options.dryRun) return session.preview(inputs.map((input) => ["getPrice", input]));
  const client = await session.client();
  let failure: OpenSrsError | undefined;
  const rows = await Promise.all(
    inputs.map(async (input): Promise<Row> => {
      try {
        const { attributes } = await client.getPrice(input, session.call);
        const premium = attributes.is_registry_premium ? (attributes.registry_premium_group ?? "yes") : undefined;
        return { type: input.reg_type, price: attributes.price, premium };
      } catch (error) {
        if (!(error instanceof OpenSrsError)) throw error;
        failure ??= error;
        return { type: input.reg_type, note: error.summary };
      }
    }),
  );
  if (failure && rows.every(({ note }) => note !== undefined)) throw failure;
  const columns: Column<Row>[] = [
    { key: "type", of: ({ type }) => type },
    { key: "years", of: () => period, right: true },
    { key: "price", of: (row) => row.price, right: true },
    { key: "premium", of: ({ premium }) => premium },
    { key: "note", of: ({ note }) => note, style: () => "red", fills: true },
  ];
  await session.results.rows(columns, rows);
  if (failure) throw new Failure(exitCodeOf(failure));
}

function years(text: string): number {
  if (!/^([1-9]|10)$/.test(text)) throw new InvalidArgumentError("expected 1 to 10");
  return Number(text);
}

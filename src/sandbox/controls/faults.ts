import type { Reply } from "../messages/reply.js";
import { createRandom, type Random } from "../random.js";

/** What goes wrong with one command. `effect`: whether the command is carried out all the same; default false. */
export type Fault =
  /** `cut`: the connection is reset instead of a reply. `silence`: nothing comes. `html-502`: a gateway's error page. */
  | { readonly kind: "cut" | "silence" | "html-502"; readonly effect?: boolean }
  /** A refusal with this response code. Its text needs to be given for codes that the sandbox has none for. */
  | { readonly kind: "code"; readonly code: number; readonly text?: string; readonly effect?: boolean }
  /** The command is not carried out: the client is told that its address is not allowed, in XML without HTTP. */
  | { readonly kind: "bare-xml" }
  /** The connection is reset, and the command carried out `ms` milliseconds of the sandbox's time later. Default 100. */
  | { readonly kind: "late"; readonly ms?: number }
  /** The command is carried out. `half-reply`: the connection ends in the middle. `wrong-length`: the Content-Length is half of what is sent. */
  | { readonly kind: "half-reply" | "wrong-length" }
  /** The command is carried out, and the reply comes `ms` milliseconds late, or in pieces of 64 bytes, one every `ms`. Default 100. */
  | { readonly kind: "delay" | "slow"; readonly ms?: number };

/** Which commands a fault is for, and how many of them. What is left out does not matter. */
export interface FaultTarget extends FaultCount {
  /** In any case, as on the wire: `SW_REGISTER`. */
  readonly action?: string;
  readonly object?: string;
  readonly domain?: string;
}

/** When a planned fault happens. */
export interface FaultCount {
  /** How often. Default 1; `Infinity` for ever. */
  readonly times?: number;
  /** How many go well before. Default 0. */
  readonly after?: number;
}

/** A fault of commands, or `tls`: the handshake fails, before there is any command. */
export type FaultPlan = (Fault & FaultTarget) | ({ readonly kind: "tls" } & FaultCount);

/** The name of a fault. */
export type FaultKind = FaultPlan["kind"];

/** Faults left to chance. */
export interface FaultChance {
  /** How likely each command, or handshake, is to fail: from 0 to 1. */
  readonly chance: number;
  /** The same seed and the same order of commands give the same faults. Default: the sandbox's seed. */
  readonly seed?: number;
  /** What may happen. Default: `cut`, `half-reply`, `wrong-length`, `html-502`, `code`, `delay` and `slow`. */
  readonly kinds?: readonly FaultKind[];
}

/** Makes things go wrong. */
export interface SandboxFaults {
  /** Plans a fault. Of several that fit a command, the one that was added first happens. */
  add(plan: FaultPlan): void;
  /** From here on all goes well: forgets what was planned and leaves nothing to chance. */
  clear(): void;
}

/** A fault that happens now. */
export interface DueFault {
  readonly kind: FaultKind;
  readonly effect: boolean;
  /** What the client is told instead of the truth, for `code`. */
  readonly reply: Reply | undefined;
  readonly ms: number;
}

/** The body of a reply, and what goes wrong with it on the way. */
export interface Answer {
  readonly body: Buffer;
  readonly fault?: DueFault | undefined;
}

/** The command a fault is chosen for, in upper case, and its domain, in lower case. */
export type FaultedCommand = Readonly<Record<"action" | "object" | "domain", string>>;

/** The codes after which a client cannot know, with texts that were seen or, for want of any, ours. */
const CODE_TEXTS: ReadonlyMap<number, string> = new Map([
  [400, "Internal server error"],
  [405, "Registry error: domain's nameserver not updated."],
  [436, "Unknown response from the registry."],
  [486, "Object is in a processing state."],
  [500, "An error occurred"],
  [702, "Problem communicating with the registry."],
  [703, "Could not send command."],
  [704, "Read empty message on the socket."],
  [705, "Timed out, resubmit request."],
  [720, "Supplier Unavailable"],
]);

/** Whether the command is carried out: `either` way for those kinds that leave it open. */
const EFFECTS: Readonly<Record<FaultKind, boolean | "either">> = {
  cut: "either",
  silence: "either",
  "html-502": "either",
  late: true,
  code: "either",
  "bare-xml": false,
  "half-reply": true,
  "wrong-length": true,
  delay: true,
  slow: true,
  tls: false,
};

/** All that end by themselves and cannot be mistaken for a lasting fault. */
const KINDS_BY_CHANCE: readonly FaultKind[] = [
  "cut",
  "half-reply",
  "wrong-length",
  "html-502",
  "code",
  "delay",
  "slow",
];

const DEFAULT_MS = 100;

interface Planned {
  readonly fault: DueFault;
  readonly target: Partial<FaultedCommand>;
  times: number;
  after: number;
}

/** The sandbox's own side of the faults. */
export class Faults implements SandboxFaults {
  readonly #tls: boolean;
  #planned: Planned[] = [];
  #chance = 0;
  #kinds: readonly FaultKind[] = [];
  readonly #random: Random;

  constructor(tls: boolean, seed: number, byChance: FaultChance | undefined) {
    this.#tls = tls;
    this.#random = createRandom(byChance?.seed ?? seed);
    if (byChance === undefined) return;
    const { chance, kinds = KINDS_BY_CHANCE } = byChance;
    if (!(chance >= 0 && chance <= 1)) throw new TypeError(`faults.chance: not from 0 to 1: ${chance}`);
    for (const kind of kinds) this.#checkKind(kind);
    this.#chance = chance;
    this.#kinds = kinds;
  }

  add(plan: FaultPlan): void {
    this.#checkKind(plan.kind);
    const { times = 1, after = 0 } = plan;
    if (!(times >= 1)) throw new TypeError(`times: not at least 1: ${times}`);
    if (!(after >= 0)) throw new TypeError(`after: negative: ${after}`);
    const { action, object, domain } = plan as FaultTarget;
    const target: Planned["target"] = {
      ...(action !== undefined && { action: action.toUpperCase() }),
      ...(object !== undefined && { object: object.toUpperCase() }),
      ...(domain !== undefined && { domain: domain.toLowerCase() }),
    };
    this.#planned.push({ fault: due(plan), target, times, after });
  }

  clear(): void {
    this.#planned = [];
    this.#chance = 0;
  }

  /** What goes wrong with a command, if anything. */
  ofCommand(command: FaultedCommand): DueFault | undefined {
    const fits = ({ fault, target }: Planned): boolean =>
      fault.kind !== "tls" &&
      (["action", "object", "domain"] as const).every((key) => (target[key] ?? command[key]) === command[key]);
    return this.#take(fits) ?? this.#byChance(this.#kinds.filter((kind) => kind !== "tls"));
  }

  /** Whether the handshake of a new connection fails. */
  ofHandshake(): boolean {
    const fault =
      this.#take(({ fault: { kind } }) => kind === "tls") ??
      this.#byChance(this.#kinds.filter((kind) => kind === "tls"));
    return fault !== undefined;
  }

  #take(fits: (planned: Planned) => boolean): DueFault | undefined {
    for (const planned of this.#planned) {
      if (!fits(planned)) continue;
      if (planned.after > 0) {
        planned.after -= 1;
        continue;
      }
      planned.times -= 1;
      if (planned.times < 1) this.#planned = this.#planned.filter((other) => other !== planned);
      return planned.fault;
    }
    return undefined;
  }

  #byChance(kinds: readonly FaultKind[]): DueFault | undefined {
    const [first, ...others] = kinds;
    if (first === undefined || this.#chance === 0 || this.#random.below(1e9) >= this.#chance * 1e9) return undefined;
    const kind = this.#random.pick([first, ...others]);
    const effect = this.#random.below(2) === 1;
    const codes = [...CODE_TEXTS.keys()];
    const code = codes[this.#random.below(codes.length)]!;
    return due({ kind, code, effect: EFFECTS[kind] === "either" && effect } as FaultPlan);
  }

  #checkKind(kind: FaultKind): void {
    if (!Object.hasOwn(EFFECTS, kind)) throw new TypeError(`no such fault: ${kind}`);
    if (kind === "tls" && !this.#tls) throw new TypeError("tls: the sandbox does not speak TLS");
  }
}

function due(plan: FaultPlan): DueFault {
  const { kind, effect = false, ms = DEFAULT_MS } = plan as { kind: FaultKind; effect?: boolean; ms?: number };
  if (!(ms >= 0)) throw new TypeError(`ms: not a time: ${ms}`);
  const fixed = EFFECTS[kind];
  return {
    kind,
    effect: fixed === "either" ? effect : fixed,
    reply: plan.kind === "code" ? refusalOf(plan.code, plan.text) : undefined,
    ms,
  };
}

function refusalOf(code: number, text = CODE_TEXTS.get(code)): Reply {
  if (text === undefined) throw new TypeError(`text: needed for code ${code}`);
  return { code, text, success: false };
}

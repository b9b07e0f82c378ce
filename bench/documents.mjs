const FRAME = [
  `<?xml version='1.0' encoding="UTF-8" standalone="no" ?>`,
  '<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">',
  "<OPS_envelope>",
  " <header>",
  "  <version>0.9</version>",
  "  </header>",
  " <body>",
  "  <data_block>",
];
const END = ["  </data_block>", " </body>", "</OPS_envelope>"];

/** A document laid out as the server lays it out. */
export function serverDocument(value) {
  return [...FRAME, ...rows(value, 3), ...END].join("\n");
}

function rows(value, depth) {
  const pad = " ".repeat(depth);
  const [tag, entries] = Array.isArray(value)
    ? ["dt_array", value.map((item, index) => [String(index), item])]
    : ["dt_assoc", Object.entries(value)];
  const items = entries.flatMap(([key, item]) =>
    typeof item === "string"
      ? [`${pad} <item key="${key}">${item}</item>`]
      : [`${pad} <item key="${key}">`, ...rows(item, depth + 2), `${pad} </item>`],
  );
  return [`${pad}<${tag}>`, ...items, `${pad}</${tag}>`];
}

const head = { protocol: "XCP", action: "REPLY", object: "DOMAIN", is_success: "1" };

export function lookupReply() {
  return serverDocument({
    ...head,
    response_code: "210",
    response_text: "Domain available",
    attributes: { status: "available" },
  });
}

/** The data block of a reply that lists domains by expiry. */
export function listBlock(count) {
  const exp_domains = Array.from({ length: count }, (_, index) => ({
    name: `customer-${index}.example.com`,
    expiredate: `2027-${String(1 + (index % 12)).padStart(2, "0")}-15 12:30:45`,
    f_auto_renew: index % 2 === 0 ? "Y" : "N",
    f_let_expire: "N",
  }));
  const attributes = { exp_domains, page: "1", remainder: "0", total: String(count) };
  return { ...head, response_code: "200", response_text: "Command successful", attributes };
}

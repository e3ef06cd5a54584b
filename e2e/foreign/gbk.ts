/** Text in GBK, by asking the decoder what each pair of bytes means. A sign outside GBK becomes a character reference. */
export function encodeGbk(text: string): Uint8Array {
  const pairs = pairsOfGbk();
  const bytes = [...text].flatMap((sign): readonly number[] => {
    const point = sign.codePointAt(0) ?? 0;
    if (point < 0x80) return [point];
    return pairs.get(sign) ?? [...`&#${point};`].map((digit) => digit.charCodeAt(0));
  });
  return Uint8Array.from(bytes);
}

let known: ReadonlyMap<string, readonly [number, number]> | undefined;

function pairsOfGbk(): ReadonlyMap<string, readonly [number, number]> {
  if (known) return known;
  const decoder = new TextDecoder('gbk');
  const pairs = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if ([...sign].length === 1 && sign !== '\ufffd') pairs.set(sign, [lead, trail]);
    }
  }
  known = pairs;
  return pairs;
}

const REFERENCE = /((?:art\.[\s\u00A0]?)?[LRD]\.[\s\u00A0]?\d[\d-]*)/;

/** Where a rule is written (« CGCT, art. L. 2131-11 »); no line breaks inside the number of an article. */
export function LegalSource({ text }: { readonly text: string }) {
  return text.split(REFERENCE).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} style={{ whiteSpace: 'nowrap' }}>
        {part}
      </span>
    ),
  );
}

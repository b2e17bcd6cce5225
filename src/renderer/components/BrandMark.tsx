/** The mark of the application: a town hall's pediment over a ballot box. */
export function BrandMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="6" fill="#1f4e8c" />
      <path d="M16 5 27 11.5H5Z" fill="#fff" />
      <path d="M7 14h3v7H7zm7.5 0h3v7h-3zM22 14h3v7h-3z" fill="#fff" />
      <rect x="5" y="23" width="22" height="4" rx="1" fill="#fff" />
      <rect x="11" y="24.4" width="10" height="1.3" rx=".65" fill="#d98a00" />
    </svg>
  );
}

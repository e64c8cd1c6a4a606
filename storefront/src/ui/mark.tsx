/** The sign of the shop: four strips, woven over and under. */
export const Mark = ({ className }: Readonly<{ className?: string }>) => (
  <svg viewBox="0 0 32 32" aria-hidden className={className}>
    <g fill="currentColor">
      <path d="M6 0h8v7H6zM6 17h8v15H6zM18 0h8v15h-8zM18 25h8v7h-8z" />
    </g>
    <g className="fill-turmeric">
      <path d="M0 7h15v8H0zM27 7h5v8h-5zM0 18h5v8H0zM17 18h15v8H17z" />
    </g>
  </svg>
)

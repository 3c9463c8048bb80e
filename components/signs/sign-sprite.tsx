/** The signs' shapes, once a page; `StanceSign` refers to them. Drawn, since the fonts lack such characters. */
export function SignSprite() {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width="0" height="0" className="visually-hidden" aria-hidden="true">
      <symbol id="sign-asserted" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6" fill="currentColor" />
      </symbol>
      <symbol id="sign-challenged-badge" viewBox="0 0 16 16">
        <path fill="currentColor" d="M8.63 3.23A6 6 0 1 0 12.77 7.37Z" />
        <path fill="currentColor" d="M13 0l3 3-3 3-3-3z" />
      </symbol>
      <symbol id="sign-attributed" viewBox="0 0 16 16">
        <path
          fill="currentColor"
          d="M6.70 3.20C3.30 4.50 1.20 7.00 1.20 9.70C1.20 11.50 2.40 12.70 4.00 12.70C5.50 12.70 6.60 11.60 6.60 10.10C6.60 8.70 5.60 7.70 4.30 7.60C4.50 6.40 5.50 5.30 7.30 4.40ZM14.10 3.20C10.70 4.50 8.60 7.00 8.60 9.70C8.60 11.50 9.80 12.70 11.40 12.70C12.90 12.70 14.00 11.60 14.00 10.10C14.00 8.70 13.00 7.70 11.70 7.60C11.90 6.40 12.90 5.30 14.70 4.40Z"
        />
      </symbol>
      <symbol id="sign-open" viewBox="0 0 16 16">
        <path
          fill="currentColor"
          d="M3.76 2.40C1.31 3.34 -0.20 5.14 -0.20 7.08C-0.20 8.38 0.66 9.24 1.82 9.24C2.90 9.24 3.69 8.45 3.69 7.37C3.69 6.36 2.97 5.64 2.03 5.57C2.18 4.70 2.90 3.91 4.19 3.26ZM8.16 2.40C5.71 3.34 4.20 5.14 4.20 7.08C4.20 8.38 5.06 9.24 6.22 9.24C7.30 9.24 8.09 8.45 8.09 7.37C8.09 6.36 7.37 5.64 6.43 5.57C6.58 4.70 7.30 3.91 8.59 3.26Z"
        />
        <path
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          d="M10.1 5.7a2.6 2.6 0 1 1 3.9 2.2c-1 .6-1.4 1.1-1.4 2.4"
        />
        <circle cx="12.6" cy="13.2" r="1.35" fill="currentColor" />
      </symbol>
      <symbol id="sign-challenged" viewBox="0 0 16 16">
        <path fill="currentColor" d="M8 .6 15.4 8 8 15.4.6 8z" />
      </symbol>
      <symbol id="sign-attributed-denial" viewBox="0 0 16 16">
        <path
          fill="currentColor"
          d="M3.76 2.40C1.31 3.34 -0.20 5.14 -0.20 7.08C-0.20 8.38 0.66 9.24 1.82 9.24C2.90 9.24 3.69 8.45 3.69 7.37C3.69 6.36 2.97 5.64 2.03 5.57C2.18 4.70 2.90 3.91 4.19 3.26ZM8.16 2.40C5.71 3.34 4.20 5.14 4.20 7.08C4.20 8.38 5.06 9.24 6.22 9.24C7.30 9.24 8.09 8.45 8.09 7.37C8.09 6.36 7.37 5.64 6.43 5.57C6.58 4.70 7.30 3.91 8.59 3.26Z"
        />
        <path fill="none" stroke="currentColor" strokeWidth="2.25" d="m8.8 6.4 6.4 6.4m0-6.4-6.4 6.4" />
      </symbol>
      <symbol id="sign-denied" viewBox="0 0 16 16">
        <path fill="none" stroke="currentColor" strokeWidth="2.75" d="m2.5 2.5 11 11m0-11-11 11" />
      </symbol>
      <symbol id="sign-mixed" viewBox="0 0 16 16">
        <path
          fill="currentColor"
          fillRule="evenodd"
          d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM8.00 9.48L10.72 12.21L12.21 10.72L9.48 8.00L12.21 5.28L10.72 3.79L8.00 6.52L5.28 3.79L3.79 5.28L6.52 8.00L3.79 10.72L5.28 12.21Z"
        />
      </symbol>
      <symbol id="sign-absent" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </symbol>
      <symbol id="sign-not-knowable" viewBox="0 0 16 16">
        <path fill="none" stroke="currentColor" strokeWidth="1.25" d="M2.5 2.5h11v11h-11z" />
        <path
          fill="none"
          stroke="currentColor"
          strokeWidth="1.1"
          d="M2.5 6.2 6.2 2.5M2.5 9.9l7.4-7.4M2.5 13.5l11-11M6.1 13.5l7.4-7.4M9.8 13.5l3.7-3.7"
        />
      </symbol>
      <symbol id="sign-not-checked" viewBox="0 0 16 16">
        <path
          fill="currentColor"
          d="M1.75 1.75h1.5v1.5h-1.5zM1.75 12.75h1.5v1.5h-1.5zM4.5 1.75h1.5v1.5h-1.5zM4.5 12.75h1.5v1.5h-1.5zM1.75 4.5h1.5v1.5h-1.5zM12.75 4.5h1.5v1.5h-1.5zM7.25 1.75h1.5v1.5h-1.5zM7.25 12.75h1.5v1.5h-1.5zM1.75 7.25h1.5v1.5h-1.5zM12.75 7.25h1.5v1.5h-1.5zM10 1.75h1.5v1.5h-1.5zM10 12.75h1.5v1.5h-1.5zM1.75 10h1.5v1.5h-1.5zM12.75 10h1.5v1.5h-1.5zM12.75 1.75h1.5v1.5h-1.5zM12.75 12.75h1.5v1.5h-1.5z"
        />
      </symbol>
      <symbol id="sign-narrower" viewBox="0 0 8 16">
        <path fill="currentColor" d="M.5 7.1h7v1.8h-7z" />
      </symbol>
      <symbol id="sign-wider" viewBox="0 0 8 16">
        <path fill="currentColor" d="M.5 7.1h2.6V4.5h1.8v2.6h2.6v1.8H4.9v2.6H3.1V8.9H.5z" />
      </symbol>
      <symbol id="sign-suggested-box" viewBox="0 0 24 24">
        <rect
          x=".75"
          y=".75"
          width="22.5"
          height="22.5"
          rx="3"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.25"
          strokeDasharray="3 2.5"
        />
      </symbol>
    </svg>
  );
}

/** The first that fits: most browsers also name those they descend from. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Headless(?:Chrome|Shell)|Chromium)\//, 'Chromium'],
  [/; wv\)/, 'WebView'],
  [/\b(?:Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(?:iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** Browsers say who they are in far less; what comes after it is not read. Characters. */
const longest = 512

/** `Firefox on Linux`, to know one's own sign-ins by; null where it does not say. Nothing else of what it says is kept. */
export function deviceName(userAgent: string | null): string | null {
  const said = (userAgent ?? '').slice(0, longest)
  const named = (list: typeof browsers) => list.find(([sign]) => sign.test(said))?.[1]
  const browser = named(browsers)
  const system = named(systems)
  return browser && system ? `${browser} on ${system}` : null
}

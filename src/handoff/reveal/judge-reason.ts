/** Characters of what is said beside a reason's code, spaces around it aside. */
const shortest = 15
const longest = 2000

/** Whether what was said beside the code will do. */
export function judgeReason(text: string): 'enough' | 'too-short' | 'too-long' {
  if (text.length > longest) return 'too-long'
  return text.replace(/\s+/g, ' ').trim().length < shortest ? 'too-short' : 'enough'
}

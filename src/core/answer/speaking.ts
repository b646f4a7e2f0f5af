/** Middle of the 130 to 150 words a minute at which people tell a story in an interview. */
export const usualPace = 140;

/**
 * How long it takes to say a number of words.
 *
 * @param words - Spoken words.
 * @param wordsPerMinute - The pace.
 * @returns Seconds, not rounded.
 */
export function speakingSeconds(words: number, wordsPerMinute = usualPace): number {
  return (words * 60) / wordsPerMinute;
}

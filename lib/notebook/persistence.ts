/**
 * Asks the browser never to clear the notebook by itself when the disk gets full, and tells whether it promised. Only a
 * page of the extension may ask (the popup), the background of Chrome has no such call; asking again is harmless.
 */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}

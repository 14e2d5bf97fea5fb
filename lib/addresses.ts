/** Whether an address belongs to an official site, www.qinghe.gov.cn; www.gov.cn.example.com does not. */
export function isOfficial(url: string): boolean {
  return /(?:^|\.)gov\.cn$/.test(URL.parse(url)?.hostname ?? "");
}

/** The address of a page as it is remembered, without its hash: #3 is another place of the same page. Null: no address. */
export function pageOf(url: string): string | null {
  const address = URL.parse(url);
  if (address === null) return null;
  address.hash = "";
  return address.href;
}

/** The site of a page, its host name, www.qinghe.gov.cn; null for an address that has none, such as a file's. */
export function siteOf(url: string): string | null {
  return URL.parse(url)?.hostname || null;
}

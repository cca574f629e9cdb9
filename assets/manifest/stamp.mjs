/** The manifest as it is shipped: the address it is served from, the version, and an id of its own for a release. */

/** Ids of the two installations, so that a developer's never takes the place of the municipality's. */
export const ids = {
  development: "7d0b5a3e-6c1f-4f0e-9a55-2b8f4c1e9d10",
  release: "c2f4e9b8-1d37-4a6b-8e02-5f93a7d6410c",
};

/** Address written in `manifest.xml`, replaced by the one given. */
export const writtenAddress = "https://localhost:3000";

/**
 * @param {string} manifest text of `manifest.xml`
 * @param {{address: string, version: string, release: boolean}} stamp version as `1.2.3`
 * @returns {string} the manifest for that address; throws where the address is not https
 */
export function stampManifest(manifest, { address, version, release }) {
  if (!address.startsWith("https://")) throw new Error(`The add-in's address must begin with https://, not ${address}`);
  const stamped = manifest
    .replaceAll(writtenAddress, address)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
  if (!release) return stamped;
  return stamped.replace(ids.development, ids.release).replaceAll(" (utvikling)", "").replaceAll(" (development)", "");
}

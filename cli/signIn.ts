import { readFileSync } from 'node:fs';
import { type AuthenticationResult, ConfidentialClientApplication, PublicClientApplication } from '@azure/msal-node';
import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';
import { CliError, messageOf } from './errors';

/**
 * Signs in to a tenant and gives each request its token, asking for a new one when it has run out.
 *
 * With HUB_CERT_FILE (PEM: private key) and HUB_CERT_THUMBPRINT (SHA-256) it signs in as the app; without, the person
 * is shown a device code. Both need HUB_TENANT_ID and HUB_CLIENT_ID. SharePoint takes no client secret, only a certificate.
 * @throws CliError when a setting is missing or signing in is refused
 */
export async function signInToTenant(site: URL): Promise<TimelinePipe<Queryable>> {
  const acquire = process.env.HUB_CERT_FILE ? withCertificate(site) : withDeviceCode(site);
  let token = await acquireToken(acquire);
  return (instance) => {
    instance.on.auth.replace(async (url, init) => {
      // Half a minute early, so that it does not run out on the way.
      if ((token.expiresOn?.getTime() ?? 0) < Date.now() + 30_000) token = await acquireToken(acquire);
      init.headers = { ...init.headers, Authorization: `Bearer ${token.accessToken}` };
      return [url, init];
    });
    return instance;
  };
}

type Acquire = () => Promise<AuthenticationResult | null>;

async function acquireToken(acquire: Acquire): Promise<AuthenticationResult> {
  try {
    const result = await acquire();
    if (result) return result;
  } catch (cause) {
    throw new CliError(`Signing in was refused: ${messageOf(cause)}`, 1, cause);
  }
  throw new CliError('Signing in gave no token.', 1);
}

function withCertificate(site: URL): Acquire {
  const app = new ConfidentialClientApplication({
    auth: {
      ...application(),
      clientCertificate: {
        thumbprintSha256: setting('HUB_CERT_THUMBPRINT'),
        privateKey: readKey(setting('HUB_CERT_FILE'))
      }
    }
  });
  return () => app.acquireTokenByClientCredential({ scopes: [`${site.origin}/.default`] });
}

function withDeviceCode(site: URL): Acquire {
  const app = new PublicClientApplication({ auth: application() });
  const scopes = [`${site.origin}/AllSites.FullControl`];
  return async () => {
    const [account] = await app.getTokenCache().getAllAccounts();
    if (account) return app.acquireTokenSilent({ account, scopes });
    return app.acquireTokenByDeviceCode({ scopes, deviceCodeCallback: ({ message }) => console.error(message) });
  };
}

function application(): { clientId: string; authority: string } {
  return {
    clientId: setting('HUB_CLIENT_ID'),
    authority: `https://login.microsoftonline.com/${setting('HUB_TENANT_ID')}`
  };
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new CliError(`Set ${name} to sign in to a tenant.`, 2);
  return value;
}

function readKey(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new CliError(`The certificate file ${file} cannot be read.`, 1, cause);
  }
}

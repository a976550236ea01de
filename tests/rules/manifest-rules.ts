import * as v from 'valibot';

const ManifestSchema = v.looseObject({
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  content_security_policy: v.exactOptional(v.object({ extension_pages: v.string() })),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;

export function parseManifest(json: string): Manifest {
  return v.parse(ManifestSchema, JSON.parse(json));
}

/** Fields by which a site could find out that its visitor has Plainly, or by which it could ask for more. */
const NEVER = [
  'web_accessible_resources',
  'externally_connectable',
  'optional_permissions',
  'optional_host_permissions',
];

/** What is wrong with a manifest, in words. */
export function manifestProblems(manifest: Manifest): string[] {
  const problems = NEVER.filter((field) => Object.hasOwn(manifest, field)).map((field) => `has ${field}`);
  const only = (field: 'permissions' | 'host_permissions', wanted: string[]) => {
    const given = [...manifest[field]].sort().join(' ');
    if (given !== wanted.join(' ')) problems.push(`${field} are ${given}`);
  };
  only('permissions', ['scripting', 'storage']);
  only('host_permissions', ['<all_urls>']);
  const policy = directivesOf(manifest.content_security_policy?.extension_pages ?? '');
  if (policy.get('connect-src') !== "'none'") problems.push(`connect-src is ${policy.get('connect-src')}`);
  const scripts = ['script-src', 'default-src'].find((name) => policy.has(name)) ?? 'default-src';
  if (policy.get(scripts) !== "'self'") problems.push(`${scripts} is ${policy.get(scripts)}`);
  return problems;
}

function directivesOf(policy: string): Map<string, string> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...values]) => [name, values.join(' ')]));
}

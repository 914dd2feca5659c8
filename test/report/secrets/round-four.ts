/**
 * A fourth round, from an attack on the first three: what a sentence, a list of arguments or a table says, and
 * passwords that people chose.
 */
export const leaksFour: readonly string[] = [
  // Made of words, a year and a sign: no shape of chance, but no name of a thing either.
  'The password is ⟦=Poplar#2031~kestrel⟧.',
  "Password '⟦=Lemon?4417_gravel⟧' does not meet the complexity rules.",
  'The supplied password ⟦=Hazel!9051_otter⟧ needs a symbol.',
  'your new password is: ⟦=Barley@1850^moss⟧',
  'using password "⟦=Cedar$6120~flint⟧" for user ada',
  'the admin password was set to ⟦=Linen%3308?pearl⟧',
  'password of the admin account has been changed to: ⟦=Amber2031!⟧',
  'credentials ada/⟦=Maple!2207_heron⟧ refused',
  "{ user: 'ada', pass: '⟦=Ivory$4410?drum⟧' }",
  // The name first, other words or marks between.
  'Temporary password for user ada: ⟦=Ochre2031*⟧',
  'password for user ada is ⟦=Ochre1987!⟧',
  'password → ⟦=Ochre2031*⟧',
  'password - ⟦=Ochre2031#⟧',
  'password `⟦=Ochre77*⟧` refused',
  '**Password:** ⟦=Ochre2031#⟧',
  '| adminPassword | ⟦=Ochre1987*⟧ |',
  '<td>Password</td><td>⟦=Ochre77#⟧</td>',
  'Das Kennwort lautet ⟦=Ochre2031#⟧',
  'mot de passe : ⟦=Ochre2031$⟧',
  'Cannot validate argument on parameter \'AdminPassword\'. The argument "⟦=Ochre1987#⟧" does not match',
  // The value first.
  "The provided value '⟦=orange Juice⟧' for the template parameter 'sqlAdminPassword' at line '1' and column '300' is not valid.",
  "The value '⟦=orangejuice⟧' for parameter 'adminPassword' is invalid.",
  "'⟦=orangejuice⟧' is not a valid password",
  // Keys in hex, in a sentence.
  'OPENAI_API_KEY is ⟦h32⟧',
  'invalid subscription key ⟦h32⟧ supplied',
  // Lists of arguments.
  "Command arguments: ['vm', 'create', '-n', 'x', '--admin-password', '⟦=orangejuice⟧', '--debug']",
  'argv: ["az","login","--service-principal","-u","x","-p","⟦a34⟧","--tenant","y"]',
  "Command '['sqlcmd', '-S', 'x', '-U', 'sa', '-P', '⟦=Ochre2031!⟧']' returned non-zero exit status 1.",
  // Files and command lines that name nothing.
  'db1.postgres.database.azure.com:5432:app:ada:⟦=orangejuice⟧',
  'sqlplus ada/⟦=orangejuice⟧@//host:1521/svc',
  'echo ⟦=orangejuice⟧ | sudo -S apt update',
  // Signs that a word processor makes, and values that look like markup.
  'password：⟦=orangejuice⟧',
  'password “⟦=Ochre2031#⟧”',
  'spring.datasource.password=<Barley%956>⟦=Badger⟧',
  '<wsse:Password Type="x">⟦=orangejuice⟧</wsse:Password>',
];

export const keepsFour: readonly string[] = [
  '⟦maxTokens: 4096⟧',
  '⟦tokens: 1200 of 10000⟧',
  "secret '⟦app1/*⟧' denied",
  "the key '⟦Db:Main:Key1⟧' was not found",
  "az vm create --admin-password '<password>' ⟦--name vm1⟧",
  'use --admin-password <password> ⟦--name vm1⟧',
  'password policy: see ⟦docs#a11y-1⟧',
  'Password of user ⟦ada@contoso1.com⟧ expired',
  'password must match ⟦^[A-Z0-9!@#]{12,}$⟧',
  'password rotation at ⟦main.bicep#L14⟧',
  "password of '⟦sqladmin1⟧' cannot be changed now",
  'passwords listed by ⟦Ada1@contoso.com#EXT#@fabrikam1.onmicrosoft.com⟧',
  "The value '⟦P1v3⟧' for parameter 'skuName' is invalid",
  "'⟦rg-keys-01⟧' is not a valid resource group name",
  '["aks", "update", "-p", "⟦8080:80⟧"]',
  '“⟦rg-prod-01⟧” is locked',
  'name：⟦rg-prod-1⟧',
  'secret version ⟦9f86d081884c7d65⟧',
  'instance ⟦ocid1.instance.oc1.phx.anyhqljsq5fbg5acveq7ipi72h3dv6ahmrkzhncbzpq5w3qer5dimaoly4gq⟧ is busy',
];

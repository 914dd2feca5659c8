import type { StepTemplate } from './model.ts';

/**
 * A subscription uses a resource provider only when it is registered for it, and a preview only when its feature is.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types
 * https://learn.microsoft.com/azure/azure-resource-manager/management/preview-features
 */
export const registerProvider: StepTemplate = {
  text: 'Register the resource provider once, with an identity that may (Contributor or Owner of the subscription), and wait for the end.',
  kind: 'act',
  cost: 'nothing',
  az: 'az provider register --subscription "{subscription}" --namespace "{provider}" --wait',
  powershell:
    'Register-AzResourceProvider -ProviderNamespace "{provider}"; while ((Get-AzResourceProvider -ProviderNamespace "{provider}").RegistrationState -contains "Registering") { Start-Sleep -Seconds 10 }',
};

const FEATURE =
  '/subscriptions/{subscription}/providers/Microsoft.Features/featureProviders/{provider}/subscriptionFeatureRegistrations/{featureName}';
const feature = { only: { has: ['featureName'] } } as const;

/** registerFeature asks for the feature that the text names, and tells the provider of it afterwards. */
export const registerFeature: readonly StepTemplate[] = [
  {
    text: 'Register the feature {featureName} for the subscription. Some need an approval by Microsoft and stay Pending until then.',
    kind: 'act',
    cost: 'nothing',
    az: 'az feature register --subscription "{subscription}" --namespace "{provider}" --name "{featureName}"',
    powershell: 'Register-AzProviderFeature -ProviderNamespace "{provider}" -FeatureName "{featureName}"',
    ...feature,
  },
  {
    text: 'Wait until it is no longer Registering, which takes minutes. It ends at Registered, and at Pending too.',
    kind: 'wait',
    az: `az resource wait --ids "${FEATURE}" --api-version "2021-07-01" --custom "not_null(properties.state, 'none')!='Registering' && properties.state!='Unregistering'" --deleted --interval 30`,
    powershell:
      'while ((Get-AzProviderFeature -ProviderNamespace "{provider}" -FeatureName "{featureName}").RegistrationState -in "Registering","Unregistering") { Start-Sleep -Seconds 30 }',
    ...feature,
  },
  {
    ...registerProvider,
    text: 'Then register the provider again, so that it learns of the feature, and wait for the end.',
    ...feature,
  },
];

/** listFeatures, where the text does not name it. */
export const listFeatures: StepTemplate = {
  text: 'If the error names a feature, see its state. Some features need approval.',
  kind: 'look',
  az: 'az feature list --subscription "{subscription}" --namespace "{provider}" --query "[].{name:name, state:properties.state}" --output table',
  powershell: 'Get-AzProviderFeature -ProviderNamespace "{provider}" -ListAvailable',
};

// Passerelle in Azure: a web app, its registration as a bot with the Teams channel, its store, its telemetry and its alerts, in a
// resource group of their own. `azd up` deploys it; so does `az deployment sub create -l francecentral -f infra/main.bicep -p …`.
targetScope = 'subscription'

@description('What everything is named after, such as passerelle-prod.')
@minLength(3)
@maxLength(24)
param environmentName string

@description('Where everything is. France Central keeps the data in France.')
param location string

@description('What people see as the bot’s name.')
param displayName string = 'Passerelle'

@description('Who is told of alerts, by e-mail; nobody when it is empty.')
param alertEmail string = ''

@description('The plan of the web app. B1 suits a département; see docs/scale.md.')
param planSku string = 'B1'

@description('How many instances serve; they share the store.')
@minValue(1)
@maxValue(10)
param instances int = 1

@description('How the store is copied: in three zones where the region has them.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS'])
param storageSku string = 'Standard_ZRS'

var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: { name: 'id-${environmentName}', location: location, tags: tags }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: 'st${uniqueString(group.id)}'
    location: location
    tags: tags
    sku: storageSku
    principalId: identity.outputs.principalId
  }
}

module telemetry 'modules/telemetry.bicep' = {
  scope: group
  params: { name: environmentName, location: location, tags: tags }
}

module web 'modules/web.bicep' = {
  scope: group
  params: {
    name: 'app-${environmentName}-${uniqueString(group.id)}'
    location: location
    tags: tags
    planSku: planSku
    instances: instances
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    tableEndpoint: storage.outputs.tableEndpoint
    blobEndpoint: storage.outputs.blobEndpoint
    insightsConnectionString: telemetry.outputs.connectionString
  }
}

module bot 'modules/bot.bicep' = {
  scope: group
  params: {
    name: 'bot-${environmentName}-${uniqueString(group.id)}'
    tags: tags
    displayName: displayName
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    host: web.outputs.host
  }
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    name: environmentName
    location: location
    tags: tags
    email: alertEmail
    webId: web.outputs.id
    insightsId: telemetry.outputs.id
  }
}

@description('The app id: for `./package --app-id`.')
output MICROSOFT_APP_ID string = identity.outputs.clientId

@description('The host: for `./package --domain`.')
output BOT_HOST string = web.outputs.host

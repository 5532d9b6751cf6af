// What somebody is to be told of: the app does not answer or is unwell, turns are given up, reminders reach nobody, the store fails.
param name string
param location string
param tags object

@description('Nobody is told when it is empty; the alerts are there all the same.')
param email string
param webId string
param insightsId string

resource group 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'passerelle'
    enabled: true
    emailReceivers: [{ name: 'operator', emailAddress: email, useCommonAlertSchema: true }]
  }
}

var groups = empty(email) ? [] : [group.id]

var ofWeb = [
  { name: 'unhealthy', metric: 'HealthCheckStatus', operator: 'LessThan', threshold: 100, aggregation: 'Average' }
  { name: 'errors', metric: 'Http5xx', operator: 'GreaterThan', threshold: 5, aggregation: 'Total' }
]

resource webAlerts 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for alert in ofWeb: {
    name: '${name}-${alert.name}'
    location: 'global'
    tags: tags
    properties: {
      severity: 1
      enabled: true
      scopes: [webId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: alert.name
            metricName: alert.metric
            metricNamespace: 'Microsoft.Web/sites'
            operator: alert.operator
            threshold: alert.threshold
            timeAggregation: alert.aggregation
          }
        ]
      }
      actions: [for id in groups: { actionGroupId: id }]
    }
  }
]

// The names are those of bot/Telemetry/BotTelemetry.cs; a test compares them.
var ofTelemetry = [
  { name: 'turns-given-up', metric: 'teams.handler.errors', most: 5 }
  { name: 'sendings-failed', metric: 'teams.outbound.errors', most: 20 }
  { name: 'reminders-failed', metric: 'passerelle.reminders.failed', most: 0 }
]

resource telemetryAlerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in ofTelemetry: {
    name: '${name}-${alert.name}'
    location: location
    tags: tags
    properties: {
      displayName: '${name}: ${alert.name}'
      severity: 2
      enabled: true
      scopes: [insightsId]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      criteria: {
        allOf: [
          {
            query: 'customMetrics | where name == "${alert.metric}" | summarize total = sum(valueSum)'
            timeAggregation: 'Total'
            metricMeasureColumn: 'total'
            operator: 'GreaterThan'
            threshold: alert.most
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      autoMitigate: true
      actions: { actionGroups: groups }
    }
  }
]

using PartnershipBot.Tests.Storage;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

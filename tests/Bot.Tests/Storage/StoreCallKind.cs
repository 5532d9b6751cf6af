namespace PartnershipBot.Tests.Storage;

internal enum StoreCallKind
{
    Get,
    Query,
    Scan,
    Batch,
}

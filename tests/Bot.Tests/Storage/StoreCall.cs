namespace PartnershipBot.Tests.Storage;

/// <param name="Number">Counted from 0.</param>
internal sealed record StoreCall(int Number, StoreCallKind Kind, string Table);

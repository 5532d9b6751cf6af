namespace PartnershipBot.Trust.Members;

/// <summary>Somebody who was heard from in a team's channel.</summary>
/// <param name="UserId">Their id, as in the owner of a partnership.</param>
/// <param name="Name">Their name, as the client gave it last; empty when it gave none.</param>
public sealed record SeenPerson(string UserId, string Name);

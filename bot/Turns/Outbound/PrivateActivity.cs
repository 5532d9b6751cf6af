using Microsoft.Bot.Schema;

namespace PartnershipBot.Turns.Outbound;

/// <summary>A message that only whoever asked is to see, where the channel can do that; elsewhere everybody may.</summary>
public sealed class PrivateActivity : Activity;

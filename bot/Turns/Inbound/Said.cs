using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Turns.Inbound;

/// <summary>Words that were said. Which command they are is read once, when somebody asks.</summary>
internal sealed class Said(string text)
{
    private readonly Lazy<Command?> _exact = new(() => CommandReader.Read(text, tolerant: false));
    private readonly Lazy<Command?> _loose = new(() => CommandReader.Read(text, tolerant: true));

    public string Text => text;

    public Command? Exact => _exact.Value;

    public Command? Loose => _loose.Value;
}

using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Turns.Inbound;

/// <summary>Words that were said. Which command they are is read once, when somebody asks.</summary>
internal sealed class Said(string text)
{
    // A turn goes through one step at a time, so nothing is locked.
    private readonly Lazy<Command?> _exact = new(() => CommandReader.Read(text, tolerant: false), isThreadSafe: false);
    private readonly Lazy<Command?> _loose = new(() => CommandReader.Read(text, tolerant: true), isThreadSafe: false);

    public string Text => text;

    public Command? Exact => _exact.Value;

    public Command? Loose => _loose.Value;
}

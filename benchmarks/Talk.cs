namespace PartnershipBot.Bench;

/// <summary>One person's way through the twelve messages, again and again, each time under another name.</summary>
public sealed class Talk(string person, int wait)
{
    private int step = -1 - wait;
    private int times;

    /// <summary>Whether the activity that was given last is the last of the twelve.</summary>
    public bool IsLast => step == Script.Count - 1;

    /// <summary>The next message, or null when the person waits.</summary>
    public byte[]? Next()
    {
        step++;
        if (step == Script.Count)
        {
            step = 0;
            times++;
        }
        return step < 0 ? null : Script.Activity($"{person}-{times}", step);
    }
}

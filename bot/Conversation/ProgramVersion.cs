namespace PartnershipBot.Conversation;

/// <summary>The version of the program, which its assembly tells: « aide » and /health say it.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } = typeof(ProgramVersion).Assembly.GetName().Version!.ToString(3);
}

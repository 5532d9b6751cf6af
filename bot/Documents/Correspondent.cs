using PartnershipBot.Language;

namespace PartnershipBot.Documents;

/// <summary>Who signs a letter.</summary>
/// <param name="Name">The person's name; empty when it is not known.</param>
/// <param name="Role">What the person is in the library; null when it is not known.</param>
/// <param name="Library">The library's name; null when it is not known.</param>
public sealed record Correspondent(string Name, string? Role, string? Library)
{
    /// <summary>
    /// Takes the place of what is not known: no one can type it, so that the line it leaves empty is told from the empty line
    /// between two paragraphs.
    /// </summary>
    internal const string Unknown = "\0";

    /// <summary>What fills the three lines of a signature.</summary>
    internal (string Name, object Value)[] Blanks =>
        [("sender", Name.Length > 0 ? Name : Unknown), ("senderRole", Role ?? Unknown), ("library", Library ?? Unknown)];

    /// <summary>A letter of the program, without the lines for which nothing is known.</summary>
    /// <param name="to">The address; null when none is known.</param>
    /// <param name="subject">The key of its subject.</param>
    /// <param name="body">The key of its text.</param>
    /// <param name="values">What fills the blanks of both, the signature aside.</param>
    public Letter Write(Texts texts, string? to, string subject, string body, params IReadOnlyList<(string Name, object Value)> values)
    {
        (string Name, object Value)[] all = [.. values, .. Blanks];
        return new Letter(to, texts.Say(subject, all), WithoutUnknown(texts.Say(body, all)))
        {
            Source = new LetterSource(subject, body, all.ToDictionary(v => v.Name, v => texts.Value(v.Value))),
        };
    }

    private static string WithoutUnknown(string letter) =>
        string.Join('\n', letter.Split('\n').Where(line => line != Unknown)).TrimEnd('\n');
}

using PartnershipBot.Documents.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation.Papers.Templates;

/// <summary>What a library may have a text of its own for: a kind of document with its names of fields.</summary>
/// <param name="Key">Its name, which stays; rows and buttons bear it.</param>
/// <param name="Names">What may stand between brackets there.</param>
internal sealed record TemplateKind(string Key, TemplateGroup Group, TemplateNames Names)
{
    /// <summary>What it is called.</summary>
    public required Func<Texts, string> Name { get; init; }

    /// <summary>Passerelle's own text with the fields in their places, for a library as it is that day.</summary>
    public required Func<AnswerSheet, DateOnly, byte[]> Starter { get; init; }

    /// <summary>What a template is filled with to be tried.</summary>
    public required Func<AnswerSheet, DateOnly, TemplateFacts> Example { get; init; }

    /// <summary>A template filled with an example.</summary>
    public byte[] Try(byte[] template, AnswerSheet library, DateOnly today) => TemplateFile.Fill(template, Names, Example(library, today));

    /// <summary>The kind of that name; null when there is none.</summary>
    public static TemplateKind? Find(string key) => FeatureBook.Templates.FirstOrDefault(t => t.Key == key);

    /// <summary>What a kind is called; its name where it is none of today's any more.</summary>
    public static string NameOf(string key, Texts texts) => Find(key)?.Name(texts) ?? key;
}

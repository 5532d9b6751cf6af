namespace PartnershipBot.Understanding.Text;

/// <summary>What a text holds that must not be recorded, or only knowingly.</summary>
public enum SensitiveKind
{
    None,

    /// <summary>A remark on a person’s health.</summary>
    Health,

    /// <summary>A remark on a person’s dealings with justice.</summary>
    Judicial,

    /// <summary>A person’s name, where none is expected.</summary>
    PersonName,
}

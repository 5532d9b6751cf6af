namespace PartnershipBot.Turns.Remembered;

/// <content>What was shown last: « page suivante » and « modifier … » are about it.</content>
public sealed partial class ConversationRecord
{
    /// <summary>The page of « mes partenariats » last shown.</summary>
    public int Page
    {
        get => Number("page");
        set => _columns["page"] = value;
    }

    /// <summary>How « mes partenariats » was last filtered, on one line; null when it was not.</summary>
    public string? Filter
    {
        get => Text("filter");
        set => Set("filter", value);
    }

    /// <summary>The session last noted or shown: « modifier nombre de participants » is about it.</summary>
    public string? SessionId
    {
        get => Text("session");
        set => Set("session", value);
    }

    /// <summary>The page of « séances » last shown.</summary>
    public int SessionsPage
    {
        get => Number("sessionsPage");
        set => _columns["sessionsPage"] = value;
    }

    /// <summary>The page of « rappels » last shown.</summary>
    public int RemindersPage
    {
        get => Number("remindersPage");
        set => _columns["remindersPage"] = value;
    }

    /// <summary>The year of the report last shown, and which page of it.</summary>
    public (int Year, int Page)? Report
    {
        get => _columns.GetValueOrDefault("reportYear") is int year ? (year, Number("reportPage")) : null;
        set => (_columns["reportYear"], _columns["reportPage"]) = (value!.Value.Year, value.Value.Page);
    }

    /// <summary>The page of « partenaires » last shown.</summary>
    public int PartnersPage
    {
        get => Number("partnersPage");
        set => _columns["partnersPage"] = value;
    }

    /// <summary>How « partenaires » was last filtered, on one line; null when it was not.</summary>
    public string? PartnersFilter
    {
        get => Text("partnersFilter");
        set => Set("partnersFilter", value);
    }

    /// <summary>The partner whose sheet was shown last: « modifier le partenaire » is about it.</summary>
    public string? PartnerShown
    {
        get => Text("partnerShown");
        set => Set("partnerShown", value);
    }

    /// <summary>The exchange noted last, with its partner: « supprimer l’échange » is about it.</summary>
    public string? Exchange
    {
        get => Text("exchange");
        set => Set("exchange", value);
    }

    private int Number(string column) => _columns.GetValueOrDefault(column) as int? ?? 0;
}

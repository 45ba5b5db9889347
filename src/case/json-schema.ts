// Made by scripts/make-json-schema.ts from the schema that parseCase uses; do not change by hand.

/**
 * JSON Schema (draft 2020-12) of what `parseCase` takes, for systems in other languages.
 *
 * @example
 * supportCaseJsonSchema.$schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export const supportCaseJsonSchema: Readonly<Record<string, unknown>> = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Support case, Resolution 03/2024/NQ-HĐND of Hải Phòng",
  "description": "What parseCase takes: a fact left out is unknown. Beyond this schema, parseCase refuses texts that name no occupation, dates out of bounds, and facts that contradict each other.",
  "anyOf": [
    {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "title": "Dossier number",
          "description": "Số hồ sơ. What is the dossier number?"
        },
        "applicant": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "title": "Applicant key",
          "description": "Mã người đề nghị. What is the internal key of the applicant (neither a name nor an identity number)?"
        },
        "group": {
          "type": "string",
          "const": "enterprise-employee",
          "title": "Group",
          "description": "Nhóm đối tượng. To which group does the applicant belong?"
        },
        "education": {
          "type": "string",
          "enum": [
            "below-lower-secondary",
            "lower-secondary",
            "upper-secondary",
            "intermediate",
            "college",
            "university"
          ],
          "title": "Education",
          "description": "Trình độ học vấn. What is the highest education completed?"
        },
        "employed": {
          "type": "boolean",
          "title": "Employed",
          "description": "Đang làm việc tại doanh nghiệp. Is the person working at the enterprise now?"
        },
        "enterprise": {
          "type": "object",
          "properties": {
            "id": {
              "type": "string",
              "minLength": 1,
              "maxLength": 64,
              "title": "Enterprise id",
              "description": "Mã doanh nghiệp. What is the enterprise’s id?"
            },
            "name": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200,
              "title": "Enterprise name",
              "description": "Tên doanh nghiệp. What is the enterprise’s name?"
            },
            "locality": {
              "type": "string",
              "enum": [
                "hai-phong",
                "former-hai-duong",
                "elsewhere"
              ],
              "title": "Locality of the enterprise",
              "description": "Địa bàn doanh nghiệp. Is the enterprise in Hải Phòng as before the 2025 merger, in the former Hải Dương province, or elsewhere?"
            },
            "zone": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200,
              "title": "Industrial park or economic zone",
              "description": "Khu công nghiệp, khu kinh tế. In which industrial park or economic zone is the enterprise (or is it outside all of them)?"
            },
            "operating": {
              "type": "boolean",
              "title": "Enterprise operating",
              "description": "Doanh nghiệp đang hoạt động. Is the enterprise in production or business now?"
            }
          },
          "additionalProperties": false
        },
        "hasMatchingQualification": {
          "type": "boolean",
          "title": "Has a matching qualification",
          "description": "Có bằng cấp phù hợp với công việc. Does the person hold a qualification that fits the job held?"
        },
        "training": {
          "type": "object",
          "properties": {
            "occupation": {
              "type": "string",
              "title": "Occupation of the training",
              "description": "Nghề đào tạo. Which occupation is the training in? An id, an official code, a name or an alias of the catalogue, or other.",
              "examples": [
                "logistics",
                "industrial-electronics",
                "industrial-electricity",
                "welding",
                "automotive-technology",
                "software-applications",
                "hotel-management",
                "nursing",
                "marine-aquaculture",
                "other"
              ]
            },
            "level": {
              "type": "string",
              "enum": [
                "under-three-months",
                "elementary",
                "intermediate",
                "vocational-secondary",
                "college"
              ],
              "title": "Level of the training",
              "description": "Trình độ đào tạo. At which level is the training?"
            },
            "schoolLocality": {
              "type": "string",
              "enum": [
                "hai-phong",
                "former-hai-duong",
                "elsewhere"
              ],
              "title": "Locality of the school",
              "description": "Địa bàn nhà trường. Is the school in Hải Phòng as before the 2025 merger, in the former Hải Dương province, or elsewhere?"
            },
            "start": {
              "type": "string",
              "format": "date",
              "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
              "title": "Last day of the course",
              "description": "Ngày kết thúc khóa. On which day does the course end? From 1990-01-01 to 2100-12-31."
            },
            "end": {
              "type": "string",
              "format": "date",
              "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
              "title": "Last day of the course",
              "description": "Ngày kết thúc khóa. On which day does the course end? From 1990-01-01 to 2100-12-31."
            },
            "studyMonths": {
              "type": "integer",
              "minimum": 1,
              "maximum": 120,
              "title": "Months of study",
              "description": "Số tháng thực học. How many months of actual study, holidays left out, does the school confirm?"
            },
            "monthlyTuition": {
              "type": "integer",
              "minimum": 0,
              "maximum": 1000000000,
              "title": "Monthly tuition",
              "description": "Học phí một tháng. How many đồng a month does the school charge, before any relief?"
            },
            "ceilingTuition": {
              "type": "integer",
              "minimum": 0,
              "maximum": 1000000000,
              "title": "Public tuition ceiling a month",
              "description": "Mức trần học phí công lập một tháng. How many đồng a month is the public tuition ceiling for this field and year?"
            },
            "nationalRelief": {
              "type": "string",
              "enum": [
                "none",
                "half",
                "seventy-percent",
                "full"
              ],
              "title": "Relief under national law",
              "description": "Miễn, giảm học phí theo quy định chung. How much of the tuition does national law already take off?"
            }
          },
          "additionalProperties": false
        }
      },
      "required": [
        "id",
        "group"
      ],
      "additionalProperties": false
    },
    {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "title": "Dossier number",
          "description": "Số hồ sơ. What is the dossier number?"
        },
        "applicant": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "title": "Applicant key",
          "description": "Mã người đề nghị. What is the internal key of the applicant (neither a name nor an identity number)?"
        },
        "group": {
          "type": "string",
          "const": "vocational-student",
          "title": "Group",
          "description": "Nhóm đối tượng. To which group does the applicant belong?"
        },
        "education": {
          "type": "string",
          "enum": [
            "below-lower-secondary",
            "lower-secondary",
            "upper-secondary",
            "intermediate",
            "college",
            "university"
          ],
          "title": "Education",
          "description": "Trình độ học vấn. What is the highest education completed?"
        },
        "training": {
          "type": "object",
          "properties": {
            "occupation": {
              "type": "string",
              "title": "Occupation of the training",
              "description": "Nghề đào tạo. Which occupation is the training in? An id, an official code, a name or an alias of the catalogue, or other.",
              "examples": [
                "logistics",
                "industrial-electronics",
                "industrial-electricity",
                "welding",
                "automotive-technology",
                "software-applications",
                "hotel-management",
                "nursing",
                "marine-aquaculture",
                "other"
              ]
            },
            "level": {
              "type": "string",
              "enum": [
                "under-three-months",
                "elementary",
                "intermediate",
                "vocational-secondary",
                "college"
              ],
              "title": "Level of the training",
              "description": "Trình độ đào tạo. At which level is the training?"
            },
            "schoolLocality": {
              "type": "string",
              "enum": [
                "hai-phong",
                "former-hai-duong",
                "elsewhere"
              ],
              "title": "Locality of the school",
              "description": "Địa bàn nhà trường. Is the school in Hải Phòng as before the 2025 merger, in the former Hải Dương province, or elsewhere?"
            },
            "start": {
              "type": "string",
              "format": "date",
              "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
              "title": "Last day of the course",
              "description": "Ngày kết thúc khóa. On which day does the course end? From 1990-01-01 to 2100-12-31."
            },
            "end": {
              "type": "string",
              "format": "date",
              "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
              "title": "Last day of the course",
              "description": "Ngày kết thúc khóa. On which day does the course end? From 1990-01-01 to 2100-12-31."
            },
            "studyMonths": {
              "type": "integer",
              "minimum": 1,
              "maximum": 120,
              "title": "Months of study",
              "description": "Số tháng thực học. How many months of actual study, holidays left out, does the school confirm?"
            },
            "monthlyTuition": {
              "type": "integer",
              "minimum": 0,
              "maximum": 1000000000,
              "title": "Monthly tuition",
              "description": "Học phí một tháng. How many đồng a month does the school charge, before any relief?"
            },
            "ceilingTuition": {
              "type": "integer",
              "minimum": 0,
              "maximum": 1000000000,
              "title": "Public tuition ceiling a month",
              "description": "Mức trần học phí công lập một tháng. How many đồng a month is the public tuition ceiling for this field and year?"
            },
            "nationalRelief": {
              "type": "string",
              "enum": [
                "none",
                "half",
                "seventy-percent",
                "full"
              ],
              "title": "Relief under national law",
              "description": "Miễn, giảm học phí theo quy định chung. How much of the tuition does national law already take off?"
            }
          },
          "additionalProperties": false
        }
      },
      "required": [
        "id",
        "group"
      ],
      "additionalProperties": false
    },
    {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "title": "Dossier number",
          "description": "Số hồ sơ. What is the dossier number?"
        },
        "applicant": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "title": "Applicant key",
          "description": "Mã người đề nghị. What is the internal key of the applicant (neither a name nor an identity number)?"
        },
        "group": {
          "type": "string",
          "const": "vocational-teacher",
          "title": "Group",
          "description": "Nhóm đối tượng. To which group does the applicant belong?"
        },
        "teaching": {
          "type": "object",
          "properties": {
            "active": {
              "type": "boolean",
              "title": "Teaching now",
              "description": "Đang giảng dạy. Is the person teaching now?"
            },
            "level": {
              "type": "string",
              "enum": [
                "under-three-months",
                "elementary",
                "intermediate",
                "vocational-secondary",
                "college"
              ],
              "title": "Level taught",
              "description": "Trình độ giảng dạy. At which level does the person teach?"
            },
            "schoolLocality": {
              "type": "string",
              "enum": [
                "hai-phong",
                "former-hai-duong",
                "elsewhere"
              ],
              "title": "Locality of the school taught at",
              "description": "Địa bàn trường đang giảng dạy. Is the school taught at in Hải Phòng as before the 2025 merger, in the former Hải Dương province, or elsewhere?"
            },
            "meetsSkillCertificate": {
              "type": "boolean",
              "title": "Meets the skill-certificate criterion",
              "description": "Đạt chuẩn chứng chỉ kỹ năng nghề. Does the teacher already meet the skill-certificate criterion?"
            },
            "contract": {
              "type": "string",
              "enum": [
                "permanent",
                "guest"
              ],
              "title": "Contract",
              "description": "Hình thức hợp đồng. Is the teacher permanent or a guest?"
            }
          },
          "additionalProperties": false
        },
        "course": {
          "type": "object",
          "properties": {
            "occupation": {
              "type": "string",
              "title": "Occupation of the course",
              "description": "Nghề của khóa đào tạo, bồi dưỡng. Which occupation is the course in? An id, an official code, a name or an alias of the catalogue, or other.",
              "examples": [
                "logistics",
                "industrial-electronics",
                "industrial-electricity",
                "welding",
                "automotive-technology",
                "software-applications",
                "hotel-management",
                "nursing",
                "marine-aquaculture",
                "other"
              ]
            },
            "start": {
              "type": "string",
              "format": "date",
              "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
              "title": "Last day of the course",
              "description": "Ngày kết thúc khóa. On which day does the course end? From 1990-01-01 to 2100-12-31."
            },
            "end": {
              "type": "string",
              "format": "date",
              "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
              "title": "Last day of the course",
              "description": "Ngày kết thúc khóa. On which day does the course end? From 1990-01-01 to 2100-12-31."
            }
          },
          "additionalProperties": false
        }
      },
      "required": [
        "id",
        "group"
      ],
      "additionalProperties": false
    },
    {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "title": "Dossier number",
          "description": "Số hồ sơ. What is the dossier number?"
        },
        "applicant": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "title": "Applicant key",
          "description": "Mã người đề nghị. What is the internal key of the applicant (neither a name nor an identity number)?"
        },
        "group": {
          "type": "string",
          "const": "industry-instructor",
          "title": "Group",
          "description": "Nhóm đối tượng. To which group does the applicant belong?"
        },
        "background": {
          "type": "string",
          "enum": [
            "technical-worker",
            "artisan",
            "other"
          ],
          "title": "Background",
          "description": "Công việc hiện nay. Does the person do technical work at an enterprise, is the person an artisan, or neither?"
        },
        "artisanRank": {
          "type": "string",
          "enum": [
            "below-provincial",
            "provincial",
            "national"
          ],
          "title": "Rank of the artisan",
          "description": "Cấp danh hiệu nghệ nhân. At which rank is the artisan recognised?"
        },
        "wishesToTeach": {
          "type": "boolean",
          "title": "Wishes to teach",
          "description": "Có nguyện vọng giảng dạy. Does the person wish to teach?"
        },
        "teachingLevel": {
          "type": "string",
          "enum": [
            "under-three-months",
            "elementary",
            "intermediate",
            "vocational-secondary",
            "college"
          ],
          "title": "Level the person wishes to teach",
          "description": "Trình độ muốn giảng dạy. At which level does the person wish to teach?"
        },
        "course": {
          "type": "object",
          "properties": {
            "occupation": {
              "type": "string",
              "title": "Occupation of the course",
              "description": "Nghề của khóa đào tạo, bồi dưỡng. Which occupation is the course in? An id, an official code, a name or an alias of the catalogue, or other.",
              "examples": [
                "logistics",
                "industrial-electronics",
                "industrial-electricity",
                "welding",
                "automotive-technology",
                "software-applications",
                "hotel-management",
                "nursing",
                "marine-aquaculture",
                "other"
              ]
            },
            "start": {
              "type": "string",
              "format": "date",
              "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
              "title": "Last day of the course",
              "description": "Ngày kết thúc khóa. On which day does the course end? From 1990-01-01 to 2100-12-31."
            },
            "end": {
              "type": "string",
              "format": "date",
              "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
              "title": "Last day of the course",
              "description": "Ngày kết thúc khóa. On which day does the course end? From 1990-01-01 to 2100-12-31."
            }
          },
          "additionalProperties": false
        }
      },
      "required": [
        "id",
        "group"
      ],
      "additionalProperties": false
    }
  ]
};
